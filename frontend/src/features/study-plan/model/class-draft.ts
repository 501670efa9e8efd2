import type { Choices, ClassContent, StudyPlan } from '@/features/study-plan/api/study-plan';

/** The plan of a class as it stands in the form; lessons as typed, by subject. */
export interface ClassDraft {
  choices: Choices;
  lessons: Record<string, string>;
}

const MOST_LESSONS = 400;

export function draftOf({ choices, lessons }: ClassContent): ClassDraft {
  return {
    choices,
    lessons: Object.fromEntries(lessons.map(({ subject, perYear }) => [subject, String(perYear)])),
  };
}

/** Empty stands for the number of the curriculum. */
export function isLessons(typed: string): boolean {
  const text = typed.trim();
  return (
    text === '' || (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= MOST_LESSONS)
  );
}

export function isReady({ lessons }: ClassDraft): boolean {
  return Object.values(lessons).every(isLessons);
}

export function contentOf({ choices, lessons }: ClassDraft): ClassContent {
  return {
    choices,
    lessons: Object.entries(lessons)
      .filter(([, typed]) => typed.trim() !== '')
      .map(([subject, typed]) => ({ subject, perYear: Number(typed.trim()) })),
  };
}

/** Whether there is anything for a class to choose: primary classes have one programme. */
export function hasClassPlan({ subjects }: StudyPlan): boolean {
  return subjects.some(({ role }) => role !== null);
}
