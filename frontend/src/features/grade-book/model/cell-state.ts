import type { Cell } from '@/features/grade-book/api/grade-book';

/** What is known about a cell that was touched; untouched cells have no state. */
export type CellState =
  /** On this computer, on its way to the service. */
  | { kind: 'local'; value: string | null }
  /** At the service. */
  | { kind: 'sent' }
  | { kind: 'refused'; value: string | null; reason: string }
  | { kind: 'conflict'; value: string | null; present: Cell };

/** The person sees their own value while it is on its way or was not taken. */
export function shownValue(cell: Cell, state: CellState | undefined): string | null {
  return state && 'value' in state ? state.value : cell.value;
}
