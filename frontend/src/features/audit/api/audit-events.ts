import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, read } from '@/shared/api/client';

const PAGE = 50;

export function auditEventsQuery(schoolId: string) {
  return infiniteQueryOptions({
    queryKey: ['audit-events', schoolId],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/api/v1/schools/{schoolId}/audit-events', {
          params: {
            path: { schoolId },
            query: pageParam === null ? { limit: PAGE } : { before: pageParam, limit: PAGE },
          },
        }),
      ),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
  });
}
