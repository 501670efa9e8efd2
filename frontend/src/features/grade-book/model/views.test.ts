import { describe, expect, it } from 'vitest';
import type { Column } from '@/features/grade-book/api/grade-book';
import { column } from '@/features/grade-book/model/sample-columns';
import {
  firstOwn,
  headerGroups,
  ownName,
  viewsOf,
  viewWith,
} from '@/features/grade-book/model/views';

const subject = (code: string, part: Column['part'], of: string, label: string) =>
  column({ code, part, subject: of, label, kind: part === 'TEST' ? 'MARK' : 'CHOICE' });

const BOTH = 'TIN_HOC_CONG_NGHE';
const COLUMNS = [
  subject('TOAN.LEVEL', 'LEVEL', 'TOAN', 'Toán'),
  subject('TOAN.TEST', 'TEST', 'TOAN', 'Toán'),
  subject(`${BOTH}.LEVEL`, 'LEVEL', BOTH, 'Tin học và Công nghệ'),
  subject('TIN_HOC.TEST', 'TEST', BOTH, 'Tin học'),
  subject('CONG_NGHE.TEST', 'TEST', BOTH, 'Công nghệ'),
];

describe('the heading of the grid', () => {
  it('gathers the columns of a subject under its name', () => {
    expect(headerGroups(COLUMNS)).toEqual([
      { key: 'TOAN', label: 'Toán', span: 2 },
      { key: BOTH, label: 'Tin học và Công nghệ', span: 3 },
    ]);
  });

  it('names each of two tests of one subject and leaves a single one unnamed', () => {
    const groups = headerGroups(COLUMNS);
    expect(COLUMNS.map((one) => ownName(one, groups))).toEqual([
      null,
      null,
      null,
      'Tin học',
      'Công nghệ',
    ]);
  });
});

describe('the parts of the grade book', () => {
  const comment = column({ code: 'TOAN.COMMENT', part: 'COMMENT', subject: 'TOAN', kind: 'TEXT' });

  it('keep texts apart from levels and marks and leave empty parts out', () => {
    const views = viewsOf([...COLUMNS, comment]);
    expect(views.map(({ id, columns }) => [id, columns.length])).toEqual([
      ['subjects', 5],
      ['comments', 1],
    ]);
  });

  it('lead to the part that has a column', () => {
    const views = viewsOf([...COLUMNS, comment]);
    expect(viewWith(views, 'TOAN.COMMENT')?.id).toBe('comments');
    expect(viewWith(views, 'NHAC.LEVEL')).toBeUndefined();
  });

  it('are one page for each subject in a term, and one for the rest', () => {
    const term = (of: string, slot: string) =>
      column({
        code: `${of}.${slot}`,
        subject: of,
        label: of,
        part: 'REGULAR',
        slot,
        kind: 'MARK',
      });
    const text = column({ code: 'VAN.COMMENT', subject: 'VAN', label: 'VAN', part: 'COMMENT' });
    const conduct = column({ code: 'CONDUCT.LEVEL', group: 'GENERAL', subject: null });
    const views = viewsOf([
      term('TOAN', 'TX1'),
      term('TOAN', 'CK'),
      term('VAN', 'TX1'),
      text,
      conduct,
    ]);
    expect(views.map(({ id, columns }) => [id, columns.length])).toEqual([
      ['of TOAN', 2],
      ['of VAN', 2],
      ['general', 1],
    ]);
  });

  it('are reassessment and the rest in the book of the year', () => {
    const retest = column({ code: 'TOAN.RETEST', part: 'RETEST', kind: 'MARK' });
    const summer = column({ code: 'CONDUCT_SUMMER.LEVEL', group: 'GENERAL', subject: null });
    expect(viewsOf([retest, summer]).map(({ id }) => id)).toEqual(['retests', 'general']);
  });

  it('begin with the first in which something is theirs to enter', () => {
    const of = (code: string, editable: boolean) =>
      column({ code: `${code}.TX1`, subject: code, label: code, slot: 'TX1', editable });
    expect(firstOwn(viewsOf([of('VAN', false), of('ANH', true)]))?.id).toBe('of ANH');
    expect(firstOwn(viewsOf([of('VAN', false), of('ANH', false)]))?.id).toBe('of VAN');
    expect(firstOwn([])).toBeUndefined();
  });
});
