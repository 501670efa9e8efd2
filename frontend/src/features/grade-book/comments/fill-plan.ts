import type { Suggested } from '@/features/grade-book/api/suggestions';

export interface PlannedComment {
  studentId: string;
  text: string;
}

/** So many of the best phrases take turns, so that not half a class reads the same sentence. */
const TURNS = 3;

/**
 * One phrase for each of the students: by their own result, those with equal results in turn. Who
 * has no result yet, or no phrase that the form has room for, gets none.
 */
export function planComments(suggested: Suggested[], wanted: string[]): PlannedComment[] {
  const turns = new Map<string, number>();
  return wanted.flatMap((studentId) => {
    const found = suggested.find((one) => one.studentId === studentId);
    const fitting = (found?.suggestions ?? []).filter(({ tooLong }) => !tooLong).slice(0, TURNS);
    if (!found?.level || fitting.length === 0) return [];
    const key = fitting.map(({ phraseId }) => phraseId).join(' ');
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    const text = fitting[turn % fitting.length]?.text;
    return text === undefined ? [] : [{ studentId, text }];
  });
}
