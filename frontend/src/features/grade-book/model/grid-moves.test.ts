import { describe, expect, it } from 'vitest';
import { move, type Position } from '@/features/grade-book/model/grid-moves';

const SIZE = { rows: 30, columns: 4 };

function press(at: [number, number], key: string, held: 'ctrl' | 'shift' | null = null) {
  const stroke = { key, ctrlKey: held === 'ctrl', shiftKey: held === 'shift' };
  const from: Position = { row: at[0], column: at[1] };
  const to = move(from, stroke, SIZE);
  return to && [to.row, to.column];
}

describe('a move in the grid', () => {
  it('goes one cell with an arrow and stops at the edges', () => {
    expect(press([5, 1], 'ArrowUp')).toEqual([4, 1]);
    expect(press([5, 1], 'ArrowRight')).toEqual([5, 2]);
    expect(press([0, 0], 'ArrowUp')).toEqual([0, 0]);
    expect(press([0, 0], 'ArrowLeft')).toEqual([0, 0]);
    expect(press([29, 3], 'ArrowDown')).toEqual([29, 3]);
    expect(press([29, 3], 'ArrowRight')).toEqual([29, 3]);
  });

  it('goes down the column with Enter, and up with Shift', () => {
    expect(press([5, 1], 'Enter')).toEqual([6, 1]);
    expect(press([5, 1], 'Enter', 'shift')).toEqual([4, 1]);
    expect(press([29, 1], 'Enter')).toEqual([29, 1]);
  });

  it('goes along the row with Tab and on to the next row', () => {
    expect(press([5, 3], 'Tab')).toEqual([6, 0]);
    expect(press([5, 0], 'Tab', 'shift')).toEqual([4, 3]);
  });

  it('leaves the grid with Tab past either end', () => {
    expect(press([29, 3], 'Tab')).toBeNull();
    expect(press([0, 0], 'Tab', 'shift')).toBeNull();
  });

  it('jumps to the ends of row and grid', () => {
    expect(press([5, 2], 'Home')).toEqual([5, 0]);
    expect(press([5, 2], 'End')).toEqual([5, 3]);
    expect(press([5, 2], 'Home', 'ctrl')).toEqual([0, 0]);
    expect(press([5, 2], 'End', 'ctrl')).toEqual([29, 3]);
  });

  it('goes ten rows with a page key and no further than the edge', () => {
    expect(press([5, 2], 'PageDown')).toEqual([15, 2]);
    expect(press([5, 2], 'PageUp')).toEqual([0, 2]);
    expect(press([25, 2], 'PageDown')).toEqual([29, 2]);
  });

  it('is no move for a key that writes', () => {
    expect(press([5, 2], 't')).toBeNull();
  });
});
