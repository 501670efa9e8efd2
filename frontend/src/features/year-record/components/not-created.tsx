import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { YearRecordList } from '@/features/year-record/api/year-records';
import { Notice } from '@/shared/ui/notice';

export function NotCreated({ students }: { students: YearRecordList['notCreated'] }): ReactNode {
  const { t } = useTranslation('yearRecord');
  const [first] = students;
  if (!first) return null;
  const title = t('notCreated', { count: students.length });
  if (students.every(({ reason }) => reason === first.reason)) {
    return <Notice tone="warn" title={`${title}: ${t(`missing.${first.reason}`)}`} />;
  }
  return (
    <Notice tone="warn" title={title}>
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
