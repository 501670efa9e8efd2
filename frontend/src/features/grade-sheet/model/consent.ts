import type { ForcedCell, GradeImport, ImportCell } from '@/features/grade-sheet/api/grade-sheet';

/** Names a cell within one import. */
export function cellKey({ studentId, column }: ForcedCell): string {
  return `${studentId} ${column}`;
}

/** What confirming writes: what is ready, and what the person lets win over a newer value. */
export function wanted(checked: GradeImport, forced: ReadonlySet<string>): ImportCell[] {
  return checked.cells.filter(
    (cell) =>
      cell.verdict === 'CHANGED' ||
      cell.verdict === 'EMPTIED' ||
      (cell.verdict === 'OLDER' && forced.has(cellKey(cell))),
  );
}

/** Whether so many values would go that the person has to say that it is meant. */
export function emptiesMany(checked: GradeImport, forced: ReadonlySet<string>): boolean {
  const emptied = wanted(checked, forced).filter((cell) => cell.new === null);
  return emptied.length >= checked.manyEmptied;
}

export function forcedCells(checked: GradeImport, forced: ReadonlySet<string>): ForcedCell[] {
  return checked.cells
    .filter((cell) => cell.verdict === 'OLDER' && forced.has(cellKey(cell)))
    .map(({ studentId, column }) => ({ studentId, column }));
}
