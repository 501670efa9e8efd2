import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { BookPath } from '@/features/grade-sheet/api/grade-sheet';
import { useSchool } from '@/shared/session/session';

type Page =
  | '/in/classes/$classId/grade-book/$period/import'
  | '/in/classes/$classId/grade-book/$period/import/$importId';

/** Which book the page is about. */
export function useBookPath(page: Page): BookPath {
  const { id: schoolId } = useSchool();
  const { classId, period } = useParams({ from: page });
  return useMemo(() => ({ schoolId, classId, period }), [schoolId, classId, period]);
}
