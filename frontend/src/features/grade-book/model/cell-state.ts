import type { Cell } from '@/features/grade-book/api/grade-book';
import { ApiProblem, NetworkProblem } from '@/shared/api/problem';

/** What is known about a cell that was touched in this window; untouched cells have no state. */
export type CellState =
  | { kind: 'saving'; value: string | null }
  | { kind: 'saved' }
  | { kind: 'unsaved'; value: string | null }
  | { kind: 'refused'; value: string | null; reason: string }
  | { kind: 'conflict'; value: string | null; present: Cell };

/** A line that dropped leaves the value unsaved; a "no" of the service is final until retyped. */
export function stateAfterFailure(value: string | null, error: unknown): CellState {
  if (error instanceof NetworkProblem) return { kind: 'unsaved', value };
  if (!(error instanceof ApiProblem)) return { kind: 'unsaved', value };
  if (error.status === 412 && isCell(error.body.present)) {
    return { kind: 'conflict', value, present: error.body.present };
  }
  if (error.status >= 500 || error.status === 401 || error.status === 499) {
    return { kind: 'unsaved', value };
  }
  return { kind: 'refused', value, reason: reasonOf(error) };
}

function reasonOf({ body }: ApiProblem): string {
  const violations = body.violations?.map((violation) => violation.message) ?? [];
  return violations.join(' ') || (body.detail ?? body.title ?? body.code);
}

function isCell(present: unknown): present is Cell {
  return typeof present === 'object' && present !== null && 'version' in present;
}

export function shownValue(cell: Cell, state: CellState | undefined): string | null {
  return state && 'value' in state ? state.value : cell.value;
}
