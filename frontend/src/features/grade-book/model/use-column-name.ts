import { useTranslation } from 'react-i18next';
import type { Column } from '@/features/grade-book/api/grade-book';

/** Which of several regular assessments it is. */
function numberOf({ part, slot }: Column): string {
  return part === 'REGULAR' ? ` ${slot?.replace(/\D/g, '') ?? ''}` : '';
}

/** A column out of its table: "Toán – Điểm kiểm tra", where the heading alone would say "Toán". */
export function useColumnName(): (column: Column) => string {
  const { t } = useTranslation('gradeBook');
  return (column) =>
    column.subject === null
      ? column.label
      : `${column.label} – ${t(`fullPart.${column.part}`)}${numberOf(column)}`;
}
