import type { BookPath, CellChange } from '@/features/grade-book/api/cells';
import type { Cell } from '@/features/grade-book/api/grade-book';
import type { CellRef } from '@/features/grade-book/model/cell-ref';

export type Source = 'TYPED' | 'PASTED' | 'FILLED';

/** Which grade book; the names are for telling the person where something waits. */
export interface BookRef extends BookPath {
  className: string;
  periodName: string;
}

/** What tells two books of a school apart. */
export type BookAddress = Pick<BookRef, 'classId' | 'period'>;

/** Before each period had a book of its own, the app knew only the year end of primary school. */
const PERIOD_BEFORE = 'CUOI_NAM';

/** One edit that the service does not hold yet, kept in the browser's own database. */
export interface Entry extends BookRef, CellRef {
  /** Whose work it is: never shown to and never sent as anyone else. */
  account: string;
  /** Entries of an account are sent in this order. */
  id: number;
  value: string | null;
  /** Version of the cell that the person saw; null: the one that their own entry before leaves. */
  version: number | null;
  source: Source;
  /**
   * `draft` is still being typed and is not sent; `refused` and `conflict` wait for the person,
   * not for the line.
   */
  state: 'draft' | 'waiting' | 'refused' | 'conflict';
  /** Key of the batch in which it was sent and not answered yet. */
  batch: string | null;
  /** Why it was refused, in the words of the service. */
  reason?: string | undefined;
  /** The cell as somebody else left it. */
  present?: Cell | undefined;
}

/** What was sent under one key. It is sent again word for word until an answer arrives. */
export interface Batch {
  account: string;
  key: string;
  schoolId: string;
  classId: string;
  period: string;
  changes: CellChange[];
}

/** All that one account has not brought to the service yet. */
export interface Box {
  entries: readonly Entry[];
  batches: readonly Batch[];
}

export const EMPTY_BOX: Box = { entries: [], batches: [] };

/** An edit as it comes from the grid. */
export interface Edit {
  ref: CellRef;
  value: string | null;
  version: number;
  source: Source;
  state: 'draft' | 'waiting' | 'refused';
  reason?: string;
}

export function isOf(one: BookAddress, book: BookAddress): boolean {
  return one.classId === book.classId && one.period === book.period;
}

export function isAt(entry: Entry, book: BookAddress, { studentId, column }: CellRef): boolean {
  return isOf(entry, book) && entry.studentId === studentId && entry.column === column;
}

/** What an older version of the app kept, as this one reads it. */
export function fromBefore<Kept extends Entry | Batch>(kept: Kept): Kept {
  const { period } = kept as Partial<Kept>;
  return period === undefined ? { ...kept, period: PERIOD_BEFORE } : kept;
}
