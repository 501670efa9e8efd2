import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { YearRecordList } from '@/features/year-record/api/year-records';
import { Notice } from '@/shared/ui/notice';

/** Which subject teachers the class waits for. */
export function UnsignedSubjects({
  items,
}: {
  items: YearRecordList['unsignedSubjects'];
}): ReactNode {
  const { t } = useTranslation('yearRecord');
  if (items.length === 0) return null;
  return (
    <Notice tone="info" title={t('unsigned.title')}>
      <ul>
        {items.map(({ subjectName, teacherName, count }) => (
          <li key={`${subjectName} ${teacherName}`}>
            {t('unsigned.line', { teacher: teacherName, subject: subjectName, count })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
