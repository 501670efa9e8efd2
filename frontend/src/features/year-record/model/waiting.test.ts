import { describe, expect, it } from 'vitest';
import type { ClassInProgress } from '@/features/year-record/api/progress';
import { waitingIn } from '@/features/year-record/model/waiting';

function schoolClass(name: string, waiting: ClassInProgress['waiting']): ClassInProgress {
  const records = { created: 9, homeroomSigned: 9, managerSigned: 9, issued: 0, revoked: 0 };
  const about = { id: `id-${name}`, name } as ClassInProgress['schoolClass'];
  const progress = {
    classId: about.id,
    yearClosed: true,
    studentCount: 30,
    awaitingSubjectTeachers: 0,
    records,
    waiting,
  };
  return { ...progress, schoolClass: about };
}

describe('what waits for a person', () => {
  it('is what the service offers, class by class', () => {
    const both: ClassInProgress['waiting'] = [
      { action: 'SIGN_AS_HOMEROOM_TEACHER', count: 3 },
      { action: 'SIGN_AS_MANAGER', count: 1 },
    ];
    const classes = [
      schoolClass('4A', both),
      schoolClass('4B', [{ action: 'SIGN_AS_MANAGER', count: 2 }]),
    ];
    expect(waitingIn(classes).map((one) => [one.className, one.action, one.count])).toEqual([
      ['4A', 'SIGN_AS_HOMEROOM_TEACHER', 3],
      ['4A', 'SIGN_AS_MANAGER', 1],
      ['4B', 'SIGN_AS_MANAGER', 2],
    ]);
  });

  it('is nothing without an offer, however many records stand there', () => {
    expect(waitingIn([schoolClass('4A', [])])).toEqual([]);
  });

  it('leaves out acts that end in no signature', () => {
    expect(waitingIn([schoolClass('4A', [{ action: 'RETURN', count: 2 }])])).toEqual([]);
  });
});
