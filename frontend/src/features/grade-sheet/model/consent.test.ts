import { describe, expect, it } from 'vitest';
import type { GradeImport, ImportCell } from '@/features/grade-sheet/api/grade-sheet';
import { cellKey, emptiesMany, forcedCells, wanted } from '@/features/grade-sheet/model/consent';

function cell(column: string, verdict: ImportCell['verdict'], value: string | null): ImportCell {
  return {
    cell: column,
    studentId: 'an',
    fullName: 'Trần Văn An',
    column,
    title: column,
    old: '5',
    new: value,
    verdict,
    problem: null,
  };
}

function checked(...cells: ImportCell[]): GradeImport {
  return { cells, manyEmptied: 2 } as GradeImport;
}

describe('what confirming a file writes', () => {
  const file = checked(
    cell('A', 'CHANGED', '8'),
    cell('B', 'EMPTIED', null),
    cell('C', 'OLDER', null),
    cell('D', 'REFUSED', 'mười'),
  );
  const force = new Set([cellKey({ studentId: 'an', column: 'C' })]);

  it('is what is ready, and what is newer in the book only when it is forced', () => {
    expect(wanted(file, new Set()).map(({ column }) => column)).toEqual(['A', 'B']);
    expect(wanted(file, force).map(({ column }) => column)).toEqual(['A', 'B', 'C']);
  });

  it('asks for consent from so many emptied values on, forced ones included', () => {
    expect(emptiesMany(file, new Set())).toBe(false);
    expect(emptiesMany(file, force)).toBe(true);
  });

  it('names only cells that can be forced', () => {
    const all = new Set(file.cells.map(cellKey));
    expect(forcedCells(file, all)).toEqual([{ studentId: 'an', column: 'C' }]);
  });
});
