import type { ClassInProgress } from '@/features/year-record/api/progress';
import type { Session } from '@/shared/session/session';
import type { SigningAction } from '@/shared/session/signing-launcher';

type Role = Session['roles'][number];
type Stage = keyof ClassInProgress['records'];

/** Whose turn it is with the records of a stage. A hint on the first page; buttons come from the service. */
const TURNS: { role: Role; stage: Stage; action: SigningAction }[] = [
  { role: 'TEACHER', stage: 'created', action: 'SIGN_AS_HOMEROOM_TEACHER' },
  { role: 'MANAGER', stage: 'homeroomSigned', action: 'SIGN_AS_MANAGER' },
  { role: 'SEAL_KEEPER', stage: 'managerSigned', action: 'ISSUE' },
];

export interface Waiting {
  classId: string;
  className: string;
  action: SigningAction;
  count: number;
}

export function waitingFor(roles: Role[], classes: ClassInProgress[]): Waiting[] {
  return TURNS.filter(({ role }) => roles.includes(role)).flatMap(({ stage, action }) =>
    classes
      .filter(({ records }) => records[stage] > 0)
      .map(({ schoolClass, records }) => ({
        classId: schoolClass.id,
        className: schoolClass.name,
        action,
        count: records[stage],
      })),
  );
}
