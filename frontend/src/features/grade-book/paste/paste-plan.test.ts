import { describe, expect, it } from 'vitest';
import { parseBlock } from '@/features/grade-book/paste/block';
import { planPaste } from '@/features/grade-book/paste/paste-plan';
import { marks, student } from '@/features/grade-book/model/sample-columns';

const LEVEL = marks('LEVEL', {
  kind: 'CHOICE',
  part: 'LEVEL',
  choices: [
    { value: 'T', label: 'Hoàn thành tốt' },
    { value: 'H', label: 'Hoàn thành' },
    { value: 'C', label: 'Chưa hoàn thành' },
  ],
});
const COLUMNS = [LEVEL, marks('TEST'), marks('COMMENT', { kind: 'TEXT', maxLength: 10 })];
const STUDENTS = [
  student('1', 'Trần Văn An'),
  student('2', 'Lê Thị Hoà'),
  student('3', 'Phạm Minh'),
];

function plan(text: string, at = { row: 0, column: 0 }, held: Record<string, string> = {}) {
  return planPaste(parseBlock(text), {
    students: STUDENTS,
    columns: COLUMNS,
    at,
    shown: ({ studentId, column: code }) => held[`${studentId} ${code}`] ?? null,
  });
}

const brief = (cells: ReturnType<typeof plan>['changes']) =>
  cells.map(({ student: who, column: where, old, value }) => [who.id, where.code, old, value]);

describe('pasting a block', () => {
  it('writes row by row from the active cell, comma and point alike', () => {
    const { changes, checkedNames } = plan('8,0\n9.0\n10', { row: 0, column: 1 });
    expect(brief(changes)).toEqual([
      ['1', 'TEST', null, '8'],
      ['2', 'TEST', null, '9'],
      ['3', 'TEST', null, '10'],
    ]);
    expect(checkedNames).toBe(false);
  });

  it('shows old and new, and counts what stays', () => {
    const { changes, unchanged } = plan(
      't\t8\nh\t9',
      { row: 0, column: 0 },
      { '1 LEVEL': 'H', '1 TEST': '8' },
    );
    expect(brief(changes)).toEqual([
      ['1', 'LEVEL', 'H', 'T'],
      ['2', 'LEVEL', null, 'H'],
      ['2', 'TEST', null, '9'],
    ]);
    expect(unchanged).toBe(1);
  });

  it('refuses what cannot be a value, with the reason, and takes the rest', () => {
    const { changes, refused } = plan('Tốt lắm\t8,5\tNhận xét quá dài\nHoàn thành tốt\t8\tNgoan');
    expect(refused.map(({ column: where, refusal }) => [where.code, refusal])).toEqual([
      ['LEVEL', { kind: 'fault', fault: 'choice' }],
      ['TEST', { kind: 'fault', fault: 'number' }],
      ['COMMENT', { kind: 'fault', fault: 'length' }],
    ]);
    expect(brief(changes)).toEqual([
      ['2', 'LEVEL', null, 'T'],
      ['2', 'TEST', null, '8'],
      ['2', 'COMMENT', null, 'Ngoan'],
    ]);
  });

  it('checks names against rows and stops the row that is another student', () => {
    const { changes, stopped, checkedNames } = plan(
      '1\tTRẦN VĂN AN\tT\t8\n2\tPhạm Minh\tH\t7\n3\tPhạm Minh\tC\t4',
    );
    expect(checkedNames).toBe(true);
    expect(brief(changes).map(([id, code]) => `${id ?? ''} ${code ?? ''}`)).toEqual([
      '1 LEVEL',
      '1 TEST',
      '3 LEVEL',
      '3 TEST',
    ]);
    expect(stopped.map(({ found, student: there, why }) => [found, there?.fullName, why])).toEqual([
      ['Phạm Minh', 'Lê Thị Hoà', 'otherName'],
    ]);
  });

  it('stops every row of another class when a heading names the column', () => {
    const { changes, stopped } = plan('Họ và tên\tMức\nĐỗ Lan\tT\nVũ Nam\tH');
    expect(changes).toEqual([]);
    expect(stopped).toHaveLength(2);
  });

  it('leaves what stands there where the block is empty, empty rows included', () => {
    const { changes } = plan('8\n\n10', { row: 0, column: 1 }, { '2 TEST': '5' });
    expect(brief(changes).map(([id]) => id)).toEqual(['1', '3']);
  });

  it('refuses before it is sent what the person may not write, and says why', () => {
    const shut = marks('SHUT', { shut: 'Hết hạn nhập.' });
    const foreign = marks('FOREIGN', { editable: false });
    const exempt = { ...student('9', 'Danh Thị Kha'), notApplicable: { TEST: 'Được miễn.' } };
    const { changes, refused, unchanged } = planPaste(parseBlock('8\t7\t6\t5'), {
      students: [exempt],
      columns: [marks('TEST'), shut, foreign, marks('OPEN')],
      at: { row: 0, column: 0 },
      shown: () => null,
    });
    expect(refused.map(({ column: where, refusal }) => [where.code, refusal])).toEqual([
      ['TEST', { kind: 'barred', why: 'Được miễn.' }],
      ['SHUT', { kind: 'barred', why: 'Hết hạn nhập.' }],
      ['FOREIGN', { kind: 'notYours' }],
    ]);
    expect(brief(changes)).toEqual([['9', 'OPEN', null, '5']]);
    expect(unchanged).toBe(0);
  });

  it('counts what stands in a foreign column already as unchanged', () => {
    const { refused, unchanged } = planPaste(parseBlock('6'), {
      students: STUDENTS,
      columns: [marks('FOREIGN', { editable: false })],
      at: { row: 0, column: 0 },
      shown: () => '6',
    });
    expect(refused).toEqual([]);
    expect(unchanged).toBe(1);
  });

  it('says what does not fit into the class', () => {
    const { stopped, cutColumns } = plan('8\tNgoan\tx\n9\tNgoan\tx', { row: 2, column: 1 });
    expect(stopped.map(({ why }) => why)).toEqual(['noRow']);
    expect(cutColumns).toBe(1);
  });
});
