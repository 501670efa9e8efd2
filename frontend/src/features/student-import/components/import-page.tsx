import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { importQuery, uploadImport } from '@/features/student-import/api/student-import';
import { GoodFile } from '@/features/student-import/components/good-file';
import { ImportSteps } from '@/features/student-import/components/import-steps';
import { useSchool, useSession } from '@/shared/session/session';
import { FileDrop } from '@/shared/ui/file-drop';
import { Loading } from '@/shared/ui/loading';
import { PageHeader } from '@/shared/ui/page-header';
import { ProblemNotice } from '@/shared/ui/problem-notice';

/** Step 1: the file. Nothing is changed until the dry run is confirmed. */
export function ImportPage(): ReactNode {
  const { t } = useTranslation('studentImport');
  const school = useSchool();
  const { schoolYear } = useSession();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const upload = useMutation({
    mutationFn: (file: File) => uploadImport(school.id, schoolYear, file),
    onSuccess: async (checked) => {
      queryClient.setQueryData(importQuery(school.id, checked.id).queryKey, checked);
      await navigate({ to: '/import/$importId', params: { importId: checked.id } });
    },
  });
  return (
    <>
      <PageHeader
        title={t('title')}
        place={t('place', { school: school.name, year: schoolYear })}
        lead={t('lead')}
      />
      <ImportSteps current={0} />
      {upload.error && <ProblemNotice error={upload.error} />}
      {upload.isPending ? (
        <Loading label={t('file.checking')} />
      ) : (
        <FileDrop
          label={t('file.choose')}
          hint={t('file.hint')}
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onFile={(file) => upload.mutate(file)}
        />
      )}
      <GoodFile />
    </>
  );
}
