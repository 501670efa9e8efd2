import type { Result, StudentRow } from '@/features/grade-book/api/grade-book';

export type Outcome = NonNullable<Result['term']>['subjects'][number];
export type YearSubject = NonNullable<Result['year']>['subjects'][number];

/** What a student's marks in a subject amount to in the period of the book. */
export function outcomeOf({ result }: StudentRow, subject: string): Outcome | undefined {
  return (
    result.term?.subjects.find((one) => one.subject === subject) ??
    result.year?.subjects.find((one) => one.year.subject === subject)?.year
  );
}

/** The subjects that any student of the class has a result in, in the order of the book. */
export function subjectsOf(students: StudentRow[]): { code: string; label: string }[] {
  const found = new Map<string, string>();
  for (const { result } of students) {
    for (const one of result.term?.subjects ?? []) found.set(one.subject, one.label);
    for (const { year } of result.year?.subjects ?? []) found.set(year.subject, year.label);
  }
  return [...found].map(([code, label]) => ({ code, label }));
}

/** What is decided for the whole period, one after the other: the heading and the verdict. */
export function verdictsOf({
  term,
  year,
}: Result): { key: Heading; verdict: { label: string; reason: string } }[] {
  const all = [
    { key: 'learning', verdict: term?.learning ?? year?.learning },
    { key: 'learningReassessed', verdict: year?.learningReassessed },
    { key: 'conduct', verdict: term?.conduct ?? year?.conduct },
    { key: 'conductReassessed', verdict: year?.conductReassessed },
    { key: 'promotion', verdict: year?.promotion },
    { key: 'award', verdict: year?.award },
  ] as const;
  return all.flatMap(({ key, verdict }) => (verdict ? [{ key, verdict }] : []));
}

export type Heading =
  'learning' | 'learningReassessed' | 'conduct' | 'conductReassessed' | 'promotion' | 'award';
