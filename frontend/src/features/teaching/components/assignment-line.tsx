import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { endAssignment, type Assignment } from '@/features/teaching/api/assignments';
import { formatDay, today } from '@/shared/date/format';
import { useSchool } from '@/shared/session/session';
import { Badge } from '@/shared/ui/badge';
import { Button } from '@/shared/ui/button';
import { ProblemNotice } from '@/shared/ui/problem-notice';

interface AssignmentLineProps {
  classId: string;
  assignment: Assignment;
}

export function AssignmentLine({ classId, assignment }: AssignmentLineProps): ReactNode {
  const { t } = useTranslation('teaching');
  const school = useSchool();
  const queryClient = useQueryClient();
  const ending = useMutation({
    mutationFn: () => endAssignment(school.id, classId, assignment, today()),
    // Also after a refusal: somebody else may have ended it meanwhile.
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['teaching-assignments'] }),
  });
  const { subjectName, staffName, firstDay, lastDay, current } = assignment;
  return (
    <tr>
      <th scope="row">{subjectName}</th>
      <td>{staffName}</td>
      <td className="numbers">
        {lastDay
          ? t('fromTo', { from: formatDay(firstDay), to: formatDay(lastDay) })
          : t('from', { from: formatDay(firstDay) })}
      </td>
      <td>
        {current && !lastDay ? (
          <Button busy={ending.isPending} onClick={() => ending.mutate()}>
            {t('end', { name: staffName })}
          </Button>
        ) : (
          <Badge>{current ? t('current') : t('ended')}</Badge>
        )}
        {ending.error && <ProblemNotice error={ending.error} />}
      </td>
    </tr>
  );
}
