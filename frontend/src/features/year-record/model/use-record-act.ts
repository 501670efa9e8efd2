import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  yearRecordQuery,
  type YearRecord,
  type YearRecordDetail,
} from '@/features/year-record/api/year-records';
import { useSchool } from '@/shared/session/session';

type Act = (schoolId: string, record: YearRecord, reason: string) => Promise<YearRecordDetail>;

/** An act with a reason on one record; its new state is shown everywhere at once. */
export function useRecordAct(act: Act, record: YearRecord, onDone: () => void) {
  const { id: schoolId } = useSchool();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) => act(schoolId, record, reason),
    onSuccess: async (changed) => {
      queryClient.setQueryData(yearRecordQuery(schoolId, record.id).queryKey, changed);
      onDone();
      await queryClient.invalidateQueries({ queryKey: ['year-records', schoolId, 'list'] });
      await queryClient.invalidateQueries({ queryKey: ['classes'] });
    },
  });
}
