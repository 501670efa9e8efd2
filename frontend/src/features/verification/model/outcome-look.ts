import type { Verification } from '@/features/verification/api/verify';
import type { IconName } from '@/shared/ui/icon';

type Outcome = Verification['outcome'];

interface OutcomeLook {
  tone: 'good' | 'bad' | 'loud' | 'warn';
  icon: IconName;
}

/** A revoked record looks louder than an invalid file: the paper in the hand was once true. */
export const OUTCOME_LOOKS: Record<Outcome, OutcomeLook> = {
  VALID: { tone: 'good', icon: 'check' },
  REVOKED: { tone: 'loud', icon: 'cross' },
  INVALID: { tone: 'bad', icon: 'cross' },
  UNKNOWN: { tone: 'warn', icon: 'question' },
  UNDECIDED: { tone: 'warn', icon: 'question' },
  FOREIGN: { tone: 'warn', icon: 'question' },
};
