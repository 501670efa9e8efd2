import { useQuery } from '@tanstack/react-query';
import type { YearRecordList } from '@/features/year-record/api/year-records';
import { api, read } from '@/shared/api/client';

/** The class as its records name it; asked for when it has none yet. */
export function useClassName(
  schoolId: string,
  classId: string,
  list: YearRecordList | undefined,
): string {
  const known = list?.items[0]?.className;
  const asked = useQuery({
    queryKey: ['classes', schoolId, 'one', classId],
    queryFn: () =>
      read(
        api.GET('/api/v1/schools/{schoolId}/classes/{classId}', {
          params: { path: { schoolId, classId } },
        }),
      ),
    enabled: list !== undefined && known === undefined,
  });
  return known ?? asked.data?.name ?? '';
}
