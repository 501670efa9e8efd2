import { queryOptions } from '@tanstack/react-query';
import { api, asForm, done, ifMatch, read } from '@/shared/api/client';
import type { components } from '@/shared/api/schema.gen';

export type SigningImage = components['schemas']['SigningImage'];

/** One's own signature, or the seal of the school. */
export type ImageKind = 'own' | 'seal';

const PATHS = {
  own: '/api/v1/schools/{schoolId}/own-signature-image',
  seal: '/api/v1/schools/{schoolId}/seal-image',
} as const;

export function imageQuery(schoolId: string, kind: ImageKind) {
  return queryOptions({
    queryKey: ['signing-image', schoolId, kind],
    queryFn: () => read(api.GET(PATHS[kind], { params: { path: { schoolId } } })),
  });
}

export function setImage(
  schoolId: string,
  kind: ImageKind,
  version: number,
  file: File,
): Promise<SigningImage> {
  return read(
    api.PUT(PATHS[kind], {
      params: { path: { schoolId }, header: ifMatch(version) },
      body: { file: file.name },
      bodySerializer: asForm({ file }),
    }),
  );
}

export function removeImage(schoolId: string, kind: ImageKind, version: number): Promise<void> {
  return done(
    api.DELETE(PATHS[kind], { params: { path: { schoolId }, header: ifMatch(version) } }),
  );
}
