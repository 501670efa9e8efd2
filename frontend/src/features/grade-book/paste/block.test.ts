import { describe, expect, it } from 'vitest';
import { isManyCells, parseBlock, writeBlock } from '@/features/grade-book/paste/block';

describe('a block from a spreadsheet', () => {
  it('has tabs between columns and line ends of any system between rows', () => {
    expect(parseBlock('8\t9\r\n7\t10\r\n')).toEqual([
      ['8', '9'],
      ['7', '10'],
    ]);
    expect(parseBlock('8\n7\n')).toEqual([['8'], ['7']]);
    expect(parseBlock('8\r7')).toEqual([['8'], ['7']]);
  });

  it('keeps line ends, tabs and quotes of a quoted cell', () => {
    expect(parseBlock('"Chăm ngoan.\nĐọc ""to"".\tRõ."\t9\nx\ty')).toEqual([
      ['Chăm ngoan.\nĐọc "to".\tRõ.', '9'],
      ['x', 'y'],
    ]);
  });

  it('takes quotes that do not enclose a cell as they stand', () => {
    expect(parseBlock('"Em" học tốt\t9')).toEqual([['"Em" học tốt', '9']]);
    expect(parseBlock('"mở ra\t9')).toEqual([['"mở ra', '9']]);
  });

  it('keeps empty cells and empty rows where they stand', () => {
    expect(parseBlock('8\t\t9\n\n7\t\t')).toEqual([['8', '', '9'], [''], ['7', '', '']]);
    expect(parseBlock('')).toEqual([['']]);
  });

  it('goes out as it came in', () => {
    const rows = [
      ['Chăm ngoan.\nĐọc "to".', '9'],
      ['', '7,5'],
    ];
    expect(parseBlock(writeBlock(rows))).toEqual(rows);
  });

  it('is more than one cell only with a tab or a second row', () => {
    expect(isManyCells('9\r\n')).toBe(false);
    expect(isManyCells('"hai\ndòng"')).toBe(false);
    expect(isManyCells('9\t8')).toBe(true);
    expect(isManyCells('9\n8')).toBe(true);
  });
});
