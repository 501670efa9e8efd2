import { useTranslation } from 'react-i18next';
import type { Column } from '@/features/grade-book/api/grade-book';
import type { Fault } from '@/features/grade-book/model/cell-value';

/** Why what was typed cannot be a value of the column. */
export function useFaultText(): (column: Column, fault: Fault) => string {
  const { t } = useTranslation('gradeBook');
  return (column, fault) =>
    t(`invalid.${fault}`, {
      min: column.min ?? 0,
      max: column.max ?? '',
      length: column.maxLength ?? '',
      letters: column.tokens.map(({ value }) => value).join(', '),
    });
}
