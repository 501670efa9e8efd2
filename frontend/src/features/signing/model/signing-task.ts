import type { SigningRequest } from '@/shared/session/signing-launcher';

/** What the dialog is open for: a new act on some records, or an act that was begun before. */
export type SigningTask =
  { kind: 'new'; request: SigningRequest } | { kind: 'resume'; batchId: string };
