import { useTranslation } from 'react-i18next';
import type { Column } from '@/features/grade-book/api/grade-book';
import { useBook } from '@/features/grade-book/model/book-context';
import type { CellRef } from '@/features/grade-book/model/cell-ref';
import { readValue } from '@/features/grade-book/model/cell-value';

/** Hands what was typed to the saver, or keeps it in sight with the reason it cannot be right. */
export function useCommit(column: Column): (ref: CellRef, typed: string) => void {
  const { t } = useTranslation('gradeBook');
  const { saver } = useBook();
  return (ref, typed) => {
    const reading = readValue(column, typed);
    if (reading.ok) saver.write(ref, reading.value);
    else {
      const limits = {
        min: column.min ?? 0,
        max: column.max ?? '',
        length: column.maxLength ?? '',
      };
      saver.refuse(ref, typed, t(`invalid.${reading.reason}`, limits));
    }
  };
}
