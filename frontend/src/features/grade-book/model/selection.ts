import type { Position } from '@/features/grade-book/model/grid-moves';

/** A block of cells, its corners included. */
export interface Range {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** The block between the cell where selecting began and the active one. */
export function rangeOf(anchor: Position | null, active: Position): Range {
  const start = anchor ?? active;
  return {
    top: Math.min(start.row, active.row),
    bottom: Math.max(start.row, active.row),
    left: Math.min(start.column, active.column),
    right: Math.max(start.column, active.column),
  };
}

export function isOneCell({ top, bottom, left, right }: Range): boolean {
  return top === bottom && left === right;
}

const EXTENDING = new Set([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
]);

/** Shift with a move extends the block; Shift with Enter or Tab only turns the move round. */
export function extendsBlock({ key, shiftKey }: { key: string; shiftKey: boolean }): boolean {
  return shiftKey && EXTENDING.has(key);
}
