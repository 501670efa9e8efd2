import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '@/shared/api/problem';

/** A refusal stays a refusal; only a line that dropped is worth trying again. */
function worthRetrying(failures: number, error: Error): boolean {
  const refused = error instanceof ApiProblem && error.status < 500;
  return !refused && failures < 2;
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: worthRetrying,
        staleTime: 10_000,
        refetchOnWindowFocus: false,
        refetchOnReconnect: true,
        // Without a line the last known answer stands in: a query must not wait for the line.
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
