import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import {
  reissueYearRecord,
  yearRecordQuery,
  type YearRecord,
} from '@/features/year-record/api/year-records';
import { useSchool } from '@/shared/session/session';

/** Begins the record that takes the place of a revoked one, and leads there. */
export function useReissue(record: YearRecord) {
  const { id: schoolId } = useSchool();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => reissueYearRecord(schoolId, record),
    onSuccess: async ({ summary }) => {
      await navigate({ to: '/year-records/$recordId', params: { recordId: summary.id } });
    },
    // Also after a refusal: somebody may have been quicker, or the year reopened.
    onSettled: async () => {
      await queryClient.invalidateQueries(yearRecordQuery(schoolId, record.id));
      await queryClient.invalidateQueries({ queryKey: ['year-records', schoolId, 'list'] });
      await queryClient.invalidateQueries({ queryKey: ['classes'] });
    },
  });
}
