import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { YearRecordList } from '@/features/year-record/api/year-records';
import { Notice } from '@/shared/ui/notice';

export function NotCreated({ students }: { students: YearRecordList['notCreated'] }): ReactNode {
  const { t } = useTranslation('yearRecord');
  if (students.length === 0) return null;
  return (
    <Notice tone="warn" title={t('notCreated', { count: students.length })}>
      <ul>
        {students.map((student) => (
          <li key={student.studentId}>
            <strong>{student.studentName}</strong>: {t(`missing.${student.reason}`)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
