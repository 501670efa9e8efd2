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

/** Hands the report of ETSI TS 119 102-2 on the signatures of a file to the browser to keep. */
export async function downloadReport(file: File): Promise<void> {
  const report = await read(
    api.POST('/api/v1/public/verifications/reports', {
      body: { file: file.name },
      bodySerializer: asForm({ file }),
      parseAs: 'text',
    }),
  );
  const address = URL.createObjectURL(new Blob([report], { type: 'application/xml' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${file.name}.ETSI-119-102-2.xml`;
  link.click();
  URL.revokeObjectURL(address);
}
