import { useQuery } from '@tanstack/react-query';
import type { YearRecordList } from '@/features/year-record/api/year-records';
import { classQuery } from '@/shared/api/classes';

/** The class as its records name it; asked for when it has none yet. */
export function useClassName(
  schoolId: string,
  classId: string,
  list: YearRecordList | undefined,
): string {
  const known = list?.items[0]?.className;
  const asked = useQuery({
    ...classQuery(schoolId, classId),
    enabled: list !== undefined && known === undefined,
  });
  return known ?? asked.data?.name ?? '';
}
