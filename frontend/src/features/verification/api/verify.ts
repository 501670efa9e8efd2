import { queryOptions } from '@tanstack/react-query';
import { api, asForm, read } from '@/shared/api/client';
import type { components } from '@/shared/api/schema.gen';

export type Verification = components['schemas']['Verification'];

export function verificationQuery(code: string) {
  return queryOptions({
    queryKey: ['verification', code],
    queryFn: () =>
      read(api.GET('/api/v1/public/verifications/{code}', { params: { path: { code } } })),
    // A record may be revoked any minute: the answer is asked for each time.
    staleTime: 0,
    gcTime: 0,
  });
}

export function verifyFile(file: File): Promise<Verification> {
  return read(
    api.POST('/api/v1/public/verifications', {
      body: { file: file.name },
      bodySerializer: asForm({ file }),
    }),
  );
}
