import type { Book } from '@/features/grade-sheet/api/grade-sheet';

export interface Subject {
  code: string;
  name: string;
}

/** The subjects of a book in their order, each by the name of its first column. */
export function subjectsOf({ columns }: Book): Subject[] {
  const names = new Map<string, string>();
  for (const { subject, label } of columns) {
    if (subject && !names.has(subject)) names.set(subject, label);
  }
  return [...names].map(([code, name]) => ({ code, name }));
}
