import { useQuery } from '@tanstack/react-query';
import {
  classesQuery,
  classProgressQuery,
  type ClassProgress,
  type ClassSummary,
} from '@/shared/api/classes';
import { useSchool, useSession } from '@/shared/session/session';

export interface ClassInProgress extends ClassProgress {
  schoolClass: ClassSummary;
}

/** The classes within reach and how far their records are, in one list. */
export function useClassesInProgress(): {
  items: ClassInProgress[] | undefined;
  error: Error | null;
} {
  const { id: schoolId } = useSchool();
  const { schoolYear } = useSession();
  const classes = useQuery(classesQuery(schoolId, schoolYear));
  const progress = useQuery(classProgressQuery(schoolId, schoolYear));
  const items = progress.data?.items.flatMap((one) => {
    const schoolClass = classes.data?.items.find(({ id }) => id === one.classId);
    return schoolClass ? [{ ...one, schoolClass }] : [];
  });
  return { items: classes.data && items, error: classes.error ?? progress.error };
}
