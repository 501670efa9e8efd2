import type { BookPath } from '@/features/grade-book/api/cells';
import { api, done } from '@/shared/api/client';

/** Lets a column take no more values. */
export function lockColumn(path: BookPath, column: string): Promise<void> {
  return done(
    api.PUT(
      '/api/v1/schools/{schoolId}/classes/{classId}/grade-books/{period}/columns/{column}/lock',
      { params: { path: { ...path, column } } },
    ),
  );
}

/** Lets it take values again, as far as wider windows do. */
export function unlockColumn(path: BookPath, column: string): Promise<void> {
  return done(
    api.DELETE(
      '/api/v1/schools/{schoolId}/classes/{classId}/grade-books/{period}/columns/{column}/lock',
      { params: { path: { ...path, column } } },
    ),
  );
}
