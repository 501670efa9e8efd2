import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  sheetAddress,
  sheetBookQuery,
  sheetImportQuery,
  uploadSheet,
} from '@/features/grade-sheet/api/grade-sheet';
import { GoodSheet } from '@/features/grade-sheet/components/good-sheet';
import { SheetHeader } from '@/features/grade-sheet/components/sheet-header';
import { SheetSteps } from '@/features/grade-sheet/components/sheet-steps';
import { useBookPath } from '@/features/grade-sheet/components/use-book-path';
import { subjectsOf } from '@/features/grade-sheet/model/subjects';
import { buttonClass } from '@/shared/ui/button';
import { SelectField } from '@/shared/ui/field';
import { FileDrop } from '@/shared/ui/file-drop';
import { Icon } from '@/shared/ui/icon';
import { Loading } from '@/shared/ui/loading';
import { ProblemNotice } from '@/shared/ui/problem-notice';

/** Step 1: the file. Nothing is changed until the review is confirmed. */
export function SheetImportPage(): ReactNode {
  const { t } = useTranslation('gradeSheet');
  const path = useBookPath('/in/classes/$classId/grade-book/$period/import');
  const book = useQuery(sheetBookQuery(path));
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [subject, setSubject] = useState('');
  const upload = useMutation({
    mutationFn: (file: File) => uploadSheet(path, subject, file),
    onSuccess: async (checked) => {
      queryClient.setQueryData(sheetImportQuery(path, checked.id).queryKey, checked);
      await navigate({
        to: '/classes/$classId/grade-book/$period/import/$importId',
        params: { classId: path.classId, period: path.period, importId: checked.id },
      });
    },
  });
  if (book.error) throw book.error;
  if (!book.data) return <Loading />;
  return (
    <>
      <SheetHeader path={path} lead={t('lead')}>
        <a className={buttonClass()} href={sheetAddress(path)} download>
          <Icon name="download" />
          {t('download')}
        </a>
      </SheetHeader>
      <SheetSteps current={0} />
      {upload.error && <ProblemNotice error={upload.error} />}
      <SelectField
        label={t('subject.label')}
        hint={t('subject.hint')}
        value={subject}
        onChange={(event) => setSubject(event.target.value)}
      >
        <option value="">{t('subject.all')}</option>
        {subjectsOf(book.data).map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
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
      <GoodSheet />
    </>
  );
}
