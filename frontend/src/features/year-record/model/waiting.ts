import type { ClassInProgress } from '@/features/year-record/api/progress';
import { isSigningAction, type SigningAction } from '@/shared/session/signing-launcher';

export interface Waiting {
  classId: string;
  className: string;
  action: SigningAction;
  count: number;
}

/** The signatures that the service offers to this person now, class by class. */
export function waitingIn(classes: ClassInProgress[]): Waiting[] {
  return classes.flatMap(({ schoolClass, waiting }) =>
    waiting.flatMap(({ action, count }) =>
      isSigningAction(action)
        ? [{ classId: schoolClass.id, className: schoolClass.name, action, count }]
        : [],
    ),
  );
}
