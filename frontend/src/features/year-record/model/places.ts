import type { SubjectSigning } from '@/features/year-record/api/year-records';
import type { SigningRequest } from '@/shared/session/signing-launcher';

/** So many places one batch takes at most. */
const MOST = 2000;

/** One act over everything that is ready on these lines. */
export function placesToSign(lines: SubjectSigning[]): SigningRequest {
  return {
    action: 'SIGN_AS_SUBJECT_TEACHER',
    records: lines
      .flatMap(({ ready }) => ready)
      .slice(0, MOST)
      .map(({ id, version }) => ({ id, version })),
  };
}
