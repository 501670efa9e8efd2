import { useQueryClient, type Query } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { SchoolClosing } from '@/features/closing/api/closings';

function isCheck({ queryKey }: Query): boolean {
  return queryKey.includes('check');
}

/** The check list, and all that else is shown of classes, is read anew when a closing has ended. */
export function useCheckAfterClosing(closings: SchoolClosing[] | undefined): void {
  const queryClient = useQueryClient();
  const ended = closings?.filter(({ state }) => state === 'FINISHED').length;
  const before = useRef(ended);
  useEffect(() => {
    if (before.current !== undefined && before.current !== ended) {
      void queryClient.invalidateQueries({ queryKey: ['closing'], predicate: isCheck });
      void queryClient.invalidateQueries({ queryKey: ['classes'] });
    }
    before.current = ended;
  }, [ended, queryClient]);
}
