import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  confirmImport,
  importQuery,
  type StudentImport,
} from '@/features/student-import/api/student-import';
import { ConfirmDialog } from '@/features/student-import/components/confirm-dialog';
import { FileNotes } from '@/features/student-import/components/file-notes';
import { ImportOutcome } from '@/features/student-import/components/import-outcome';
import { ImportRows } from '@/features/student-import/components/import-rows';
import { ImportSteps } from '@/features/student-import/components/import-steps';
import { wasOvertaken } from '@/shared/api/problem';
import { formatInstant } from '@/shared/date/format';
import { useSchool } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { Loading } from '@/shared/ui/loading';
import { PageHeader } from '@/shared/ui/page-header';
import { ProblemNotice } from '@/shared/ui/problem-notice';

function useConfirmation(schoolId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (checked: StudentImport) => confirmImport(schoolId, checked),
    onSuccess: async (confirmed) => {
      queryClient.setQueryData(importQuery(schoolId, confirmed.id).queryKey, confirmed);
      await queryClient.invalidateQueries({ queryKey: ['classes'] });
      await queryClient.invalidateQueries({ queryKey: ['students'] });
    },
    onError: async (error, { id }) => {
      if (wasOvertaken(error)) await queryClient.invalidateQueries(importQuery(schoolId, id));
    },
  });
}

/** Steps 2 and 3: what the file would change, and the confirmation that changes it. */
export function ImportResultPage(): ReactNode {
  const { t } = useTranslation('studentImport');
  const school = useSchool();
  const { importId } = useParams({ from: '/in/import/$importId' });
  const query = useQuery(importQuery(school.id, importId));
  const confirmation = useConfirmation(school.id);
  const [asking, setAsking] = useState(false);
  if (query.error) throw query.error;
  if (!query.data) return <Loading />;
  const checked = query.data;
  const confirm = checked.actions.includes('CONFIRM') && (
    <Button look="primary" onClick={() => setAsking(true)}>
      {t('confirm.open')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        place={t('place', { school: school.name, year: checked.schoolYear })}
        lead={t('uploaded', { file: checked.fileName, at: formatInstant(checked.uploadedAt) })}
        actions={confirm}
      />
      <ImportSteps current={checked.state === 'CONFIRMED' ? 3 : 1} />
      {confirmation.error && <ProblemNotice error={confirmation.error} />}
      <ImportOutcome checked={checked} />
      <FileNotes notes={checked.notes} />
      <ImportRows rows={checked.rows} counts={checked.counts} />
      {asking && (
        <ConfirmDialog
          checked={checked}
          busy={confirmation.isPending}
          onClose={() => setAsking(false)}
          onConfirm={() =>
            confirmation.mutate(checked, {
              onSettled: () => {
                setAsking(false);
                window.scrollTo(0, 0);
              },
            })
          }
        />
      )}
    </>
  );
}
