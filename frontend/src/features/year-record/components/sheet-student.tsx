import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordContent } from '@/features/year-record/api/year-records';
import { formatDay } from '@/shared/date/format';
import { Facts } from '@/shared/ui/facts';

export function SheetStudent({ content }: { content: RecordContent }): ReactNode {
  const { t } = useTranslation('yearRecord');
  const { student, attendance, secondary } = content;
  return (
    <Facts
      items={[
        { label: t('record.fullName'), value: student.fullName },
        { label: t('record.born'), value: formatDay(student.dateOfBirth) },
        { label: t('record.sex'), value: student.sex },
        { label: t('record.ethnicity'), value: student.ethnicity },
        { label: t('record.nationality'), value: student.nationality },
        { label: t('record.placeOfBirth'), value: student.placeOfBirth },
        { label: t('record.code'), value: student.studentCode },
        { label: t('record.identity'), value: student.identity },
        { label: t('record.class'), value: content.className },
        ...(attendance
          ? [
              { label: t('record.height'), value: attendance.height },
              { label: t('record.weight'), value: attendance.weight },
              { label: t('record.excused'), value: attendance.excused },
              { label: t('record.unexcused'), value: attendance.unexcused },
            ]
          : []),
        ...(secondary ? [{ label: t('secondary.absences'), value: secondary.absences }] : []),
      ]}
    />
  );
}
