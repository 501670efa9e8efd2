import type { Column } from '@/features/grade-book/api/grade-book';
import { useBook } from '@/features/grade-book/model/book-context';
import type { CellRef } from '@/features/grade-book/model/cell-ref';
import { readValue } from '@/features/grade-book/model/cell-value';
import { useFaultText } from '@/features/grade-book/model/use-fault-text';

/** Hands what was typed to the outbox, or keeps it in sight with the reason it cannot be right. */
export function useCommit(column: Column): (ref: CellRef, typed: string) => void {
  const { saver } = useBook();
  const faultText = useFaultText();
  return (ref, typed) => {
    const reading = readValue(column, typed);
    if (reading.ok) saver.write(ref, reading.value);
    else saver.refuse(ref, typed, faultText(column, reading.reason));
  };
}
