import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  yearRecordQuery,
  type YearRecord,
  type YearRecordDetail,
} from '@/features/year-record/api/year-records';
import { wasOvertaken } from '@/shared/api/problem';
import { useSchool } from '@/shared/session/session';

type Act = (schoolId: string, record: YearRecord, reason: string) => Promise<YearRecordDetail>;

/**
 * An act with a reason on one record; its new state is shown everywhere at once. When somebody was
 * quicker the record is read again, so that the same person can decide anew.
 */
export function useRecordAct(act: Act, record: YearRecord, onDone: () => void) {
  const { id: schoolId } = useSchool();
  const queryClient = useQueryClient();
  async function forgetLists(): Promise<void> {
    await queryClient.invalidateQueries({ queryKey: ['year-records', schoolId, 'list'] });
    await queryClient.invalidateQueries({ queryKey: ['classes'] });
  }

  return useMutation({
    mutationFn: (reason: string) => act(schoolId, record, reason),
    onSuccess: async (changed) => {
      queryClient.setQueryData(yearRecordQuery(schoolId, record.id).queryKey, changed);
      onDone();
      await forgetLists();
    },
    onError: async (error) => {
      if (!wasOvertaken(error)) return;
      await queryClient.invalidateQueries(yearRecordQuery(schoolId, record.id));
      await forgetLists();
    },
  });
}
