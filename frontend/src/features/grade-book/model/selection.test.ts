import { describe, expect, it } from 'vitest';
import { move } from '@/features/grade-book/model/grid-moves';
import { extendsBlock, isOneCell, rangeOf } from '@/features/grade-book/model/selection';

const SIZE = { rows: 60, columns: 20 };
const key = (name: string, held: { shiftKey?: boolean; ctrlKey?: boolean } = {}) => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  ...held,
});

describe('the selected block', () => {
  it('lies between where selecting began and the active cell, whichever way', () => {
    expect(rangeOf({ row: 5, column: 3 }, { row: 2, column: 7 })).toEqual({
      top: 2,
      bottom: 5,
      left: 3,
      right: 7,
    });
    expect(isOneCell(rangeOf(null, { row: 2, column: 7 }))).toBe(true);
  });

  it('grows with Shift and a move, not with Shift and Enter or Tab', () => {
    expect(extendsBlock(key('ArrowDown', { shiftKey: true }))).toBe(true);
    expect(extendsBlock(key('End', { shiftKey: true }))).toBe(true);
    expect(extendsBlock(key('ArrowDown'))).toBe(false);
    expect(extendsBlock(key('Enter', { shiftKey: true }))).toBe(false);
    expect(extendsBlock(key('Tab', { shiftKey: true }))).toBe(false);
  });
});

describe('a key in the grid', () => {
  const at = { row: 3, column: 19 };

  it('moves as in a spreadsheet', () => {
    expect(move(at, key('Enter'), SIZE)).toEqual({ row: 4, column: 19 });
    expect(move(at, key('Tab'), SIZE)).toEqual({ row: 4, column: 0 });
    expect(move(at, key('Tab', { shiftKey: true }), SIZE)).toEqual({ row: 3, column: 18 });
    expect(move(at, key('Home'), SIZE)).toEqual({ row: 3, column: 0 });
    expect(move(at, key('End', { ctrlKey: true }), SIZE)).toEqual({ row: 59, column: 19 });
    expect(move(at, key('ArrowRight'), SIZE)).toEqual(at);
  });

  it('leaves the grid behind its last cell', () => {
    expect(move({ row: 59, column: 19 }, key('Tab'), SIZE)).toBeNull();
    expect(move(at, key('x'), SIZE)).toBeNull();
  });
});
