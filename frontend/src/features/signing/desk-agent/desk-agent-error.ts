export const DESK_REASONS = [
  'NOT_RUNNING',
  'LINE_CUT',
  'TIMED_OUT',
  'REFUSED',
  'WRONG_TOKEN',
  'NO_TOKEN',
  'PIN_WRONG',
  'PIN_BLOCKED',
  'SCHEME_UNSUPPORTED',
  'BROKEN',
  'UNSIGNED',
  'ABANDONED',
] as const;

/** Why nothing more is signed; each has its sentence in the texts `deskAgent`. */
export type DeskReason = (typeof DESK_REASONS)[number];

export class DeskAgentError extends Error {
  override readonly name = 'DeskAgentError';

  constructor(
    readonly reason: DeskReason,
    /** After a wrong PIN, if the token says so. */
    readonly triesLeft?: number,
  ) {
    super(reason);
  }
}
