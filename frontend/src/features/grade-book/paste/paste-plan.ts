import type { Column, StudentRow } from '@/features/grade-book/api/grade-book';
import { whyNone } from '@/features/grade-book/model/applicable';
import type { CellRef } from '@/features/grade-book/model/cell-ref';
import { readValue, type Fault } from '@/features/grade-book/model/cell-value';
import type { Position } from '@/features/grade-book/model/grid-moves';
import type { Block } from '@/features/grade-book/paste/block';
import { plainName, sameName } from '@/features/grade-book/paste/names';

export interface PasteTarget {
  students: StudentRow[];
  columns: Column[];
  at: Position;
  /** What stands in a cell now, unsent work included. */
  shown: (ref: CellRef) => string | null;
}

/** Why a cell of the block is not written; `barred` in the words of the service. */
export type Refusal =
  { kind: 'fault'; fault: Fault } | { kind: 'barred'; why: string } | { kind: 'notYours' };

export interface PlannedCell {
  student: StudentRow;
  column: Column;
  old: string | null;
  text: string;
  /** Null when the text cannot be a value of this column. */
  value: string | null;
  refusal: Refusal | null;
}

/** A row of the block that is left alone as a whole. */
export interface StoppedRow {
  found: string;
  student: StudentRow | null;
  why: 'otherName' | 'noRow';
}

export interface PastePlan {
  changes: PlannedCell[];
  refused: PlannedCell[];
  stopped: StoppedRow[];
  unchanged: number;
  /** Columns of the block beyond the last column of the grid. */
  cutColumns: number;
  checkedNames: boolean;
}

const NUMBER_HEADING = /^(stt|tt|số thứ tự|no\.?)$/i;
const NAME_HEADING = /^(họ (và )?tên( học sinh)?|học sinh|full name|name|student)$/i;

const isEmpty = (row: string[]): boolean => row.every((cell) => cell.trim() === '');

function findHeading(row: string[], heading: RegExp): number {
  return row.findIndex((cell) => heading.test(cell.normalize('NFC').trim()));
}

/** Which column of the block holds names: by its heading, else by the names of this class. */
function findNames(heading: string[], rows: Block, students: StudentRow[]): number {
  const named = findHeading(heading, NAME_HEADING);
  if (named >= 0) return named;
  const names = new Set(students.map(({ fullName }) => plainName(fullName)));
  const width = Math.max(0, ...rows.map((row) => row.length));
  let best = { column: -1, hits: 0 };
  for (let column = 0; column < width; column += 1) {
    const hits = rows.filter((row) => names.has(plainName(row[column] ?? ''))).length;
    if (hits > best.hits) best = { column, hits };
  }
  return best.column;
}

function barred(student: StudentRow, column: Column): Refusal | null {
  if (!column.editable) return { kind: 'notYours' };
  const why = whyNone(student, column) ?? column.shut;
  return why === null ? null : { kind: 'barred', why };
}

function planCell(
  target: PasteTarget,
  student: StudentRow,
  column: Column,
  text: string,
): PlannedCell {
  const reading = readValue(column, text);
  const old = target.shown({ studentId: student.id, column: column.code });
  const value = reading.ok ? reading.value : null;
  const fault: Refusal | null = reading.ok ? null : { kind: 'fault', fault: reading.reason };
  // What stands there already needs no right: a whole sheet may come back with one column changed.
  const same = reading.ok && value === old;
  return {
    student,
    column,
    old,
    text,
    value,
    refusal: same ? null : (barred(student, column) ?? fault),
  };
}

/** Rows go to rows in order; a name in the block is checked against the row and never moves it. */
function planRow(
  target: PasteTarget,
  row: string[],
  index: number,
  nameAt: number,
): PlannedCell[] | StoppedRow {
  if (isEmpty(row)) return [];
  const student = target.students[target.at.row + index];
  const found = nameAt < 0 ? '' : (row[nameAt] ?? '').trim();
  if (!student) return { found: found || row.join(' '), student: null, why: 'noRow' };
  if (nameAt >= 0 && !sameName(found, student.fullName))
    return { found, student, why: 'otherName' };
  return row.slice(nameAt + 1).flatMap((text, offset) => {
    const column = target.columns[target.at.column + offset];
    // An empty cell of a sheet is more often one that was not filled in than one to be emptied.
    return column && text.trim() !== '' ? [planCell(target, student, column, text)] : [];
  });
}

/** What pasting the block would do; nothing is changed yet. */
export function planPaste(block: Block, target: PasteTarget): PastePlan {
  const [first = [], ...others] = block;
  const headed = findHeading(first, NUMBER_HEADING) >= 0 || findHeading(first, NAME_HEADING) >= 0;
  const rows = headed ? others : block;
  const nameAt = findNames(headed ? first : [], rows, target.students);
  const planned = rows.map((row, index) => planRow(target, row, index, nameAt));
  const cells = planned.flatMap((row) => (Array.isArray(row) ? row : []));
  const room = target.columns.length - target.at.column;
  const widest = Math.max(0, ...rows.map((row) => row.length)) - (nameAt + 1);
  const readable = cells.filter(({ refusal }) => refusal === null);
  const changes = readable.filter(({ old, value }) => old !== value);
  return {
    changes,
    refused: cells.filter(({ refusal }) => refusal !== null),
    stopped: planned.flatMap((row) => (Array.isArray(row) ? [] : [row])),
    unchanged: readable.length - changes.length,
    cutColumns: Math.max(0, widest - room),
    checkedNames: nameAt >= 0,
  };
}
