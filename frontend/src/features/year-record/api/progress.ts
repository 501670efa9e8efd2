import { useQuery } from '@tanstack/react-query';
import { api, read } from '@/shared/api/client';
import type { components } from '@/shared/api/schema.gen';
import { useSchool, useSession } from '@/shared/session/session';

type Schemas = components['schemas'];

export interface ClassInProgress {
  schoolClass: Schemas['Class'];
  yearClosed: boolean;
  records: Schemas['YearRecordCounts'];
}

/** The classes within reach and how far their records are, in one list. */
export function useClassesInProgress(): {
  items: ClassInProgress[] | undefined;
  error: Error | null;
} {
  const { id: schoolId } = useSchool();
  const { schoolYear } = useSession();
  const params = { path: { schoolId }, query: { schoolYear } };
  const classes = useQuery({
    queryKey: ['classes', schoolId, schoolYear],
    queryFn: () => read(api.GET('/api/v1/schools/{schoolId}/classes', { params })),
  });
  const progress = useQuery({
    queryKey: ['classes', schoolId, 'progress', schoolYear],
    queryFn: () => read(api.GET('/api/v1/schools/{schoolId}/class-progress', { params })),
  });
  const items = progress.data?.items.flatMap(({ classId, yearClosed, records }) => {
    const schoolClass = classes.data?.items.find(({ id }) => id === classId);
    return schoolClass ? [{ schoolClass, yearClosed, records }] : [];
  });
  return { items: classes.data && items, error: classes.error ?? progress.error };
}
