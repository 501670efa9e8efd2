import { queryOptions } from '@tanstack/react-query';
import type { BookPath } from '@/features/grade-book/api/cells';
import { api, read } from '@/shared/api/client';
import type { components } from '@/shared/api/schema.gen';

type Schemas = components['schemas'];
export type Suggestion = Schemas['CommentSuggestion'];
export type Suggested = Schemas['StudentCommentSuggestions'];

/** Asked anew each time: levels and marks change from one minute to the next. */
export function suggestionsQuery(book: BookPath, column: string, studentId?: string) {
  return queryOptions({
    queryKey: ['comment-suggestions', book, column, studentId ?? 'class'],
    queryFn: () =>
      read(
        api.GET(
          '/api/v1/schools/{schoolId}/classes/{classId}/grade-books/{period}/comment-suggestions',
          {
            params: { path: { ...book }, query: { column, studentId } },
          },
        ),
      ),
    staleTime: 0,
    gcTime: 0,
  });
}
