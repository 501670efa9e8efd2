import type { CellChange } from '@/features/grade-book/api/cells';
import type { Cell } from '@/features/grade-book/api/grade-book';
import type { CellRef } from '@/features/grade-book/model/cell-ref';

export type Source = 'TYPED' | 'PASTED' | 'FILLED';

/** Which grade book; the name of the class is for telling the person where something waits. */
export interface BookRef {
  schoolId: string;
  classId: string;
  className: string;
}

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

export function isAt(entry: Entry, classId: string, { studentId, column }: CellRef): boolean {
  return entry.classId === classId && entry.studentId === studentId && entry.column === column;
}
