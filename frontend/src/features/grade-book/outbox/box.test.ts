import { describe, expect, it } from 'vitest';
import type { CellOutcomes } from '@/features/grade-book/api/cells';
import {
  discard,
  dissolveBatch,
  keepMine,
  promoteDrafts,
  record,
  refuseBatch,
  retryRefused,
  settle,
  takeBatch,
} from '@/features/grade-book/outbox/box';
import {
  EMPTY_BOX,
  fromBefore,
  type Batch,
  type Box,
  type Edit,
  type Entry,
} from '@/features/grade-book/outbox/entry';

const BOOK = {
  schoolId: 's',
  classId: 'c',
  period: 'HK1',
  className: '4B',
  periodName: 'Học kì I',
};
const OTHER = { ...BOOK, classId: 'd', className: '4C' };
const at = (studentId: string) => ({ studentId, column: 'TOAN.TEST' });

function typed(student: string, value: string, version = 0, part: Partial<Edit> = {}): Edit {
  return { ref: at(student), value, version, state: 'waiting', source: 'TYPED', ...part };
}

const enter = (box: Box, ...edits: Edit[]): Box => record('gv.binh', BOOK, edits)(box);
const take = (box: Box, key = 'k1'): Box => takeBatch('gv.binh', key)(box);

function batchOf({ batches }: Box): Batch {
  const [batch] = batches;
  if (!batch) throw new Error('no batch');
  return batch;
}

interface Outcome {
  outcome: CellOutcomes['outcomes'][number]['outcome'];
  cell?: object;
  problem?: object;
}

function answer(outcomes: Record<string, Outcome>): CellOutcomes {
  return {
    outcomes: Object.entries(outcomes).map(([student, outcome]) => ({
      ...at(student),
      ...outcome,
    })),
    students: [],
  } as unknown as CellOutcomes;
}

const held = (value: string, version: number) => ({
  value,
  version,
  updatedAt: null,
  updatedBy: 'Lê Thanh Bình',
});
const saved = (value: string, version: number): Outcome => ({
  outcome: 'SAVED',
  cell: held(value, version),
});
const clash = (value: string, version: number): Outcome => ({
  outcome: 'CONFLICT',
  cell: held(value, version),
});
const summary = ({ entries }: Box) =>
  entries.map(({ studentId, value, version, state }) => [studentId, value, version, state]);

describe('the order of the outbox', () => {
  it('is the order of typing, whichever order the database gives', () => {
    const box = enter(EMPTY_BOX, typed('1', '8'), typed('2', '9'), typed('3', '7'));
    const shuffled = { ...box, entries: [...box.entries].reverse() };
    expect(batchOf(take(shuffled)).changes.map(({ studentId }) => studentId)).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  it('sends one class at a time, the older work first', () => {
    const first = record('gv.binh', OTHER, [typed('9', '5')])(EMPTY_BOX);
    const box = enter(first, typed('1', '8'));
    expect(batchOf(take(box)).classId).toBe('d');
    expect(batchOf(take(box)).changes).toHaveLength(1);
  });

  it('keeps the last value of a cell that was typed over before it was sent', () => {
    const box = enter(enter(EMPTY_BOX, typed('1', '8', 3)), typed('1', '9', 3));
    expect(batchOf(take(box)).changes).toEqual([
      { ...at('1'), value: '9', version: 3, source: 'TYPED' },
    ]);
  });

  it('sends the same batch again word for word until it is answered', () => {
    const sent = take(enter(EMPTY_BOX, typed('1', '8')));
    const more = enter(sent, typed('2', '9'), typed('1', '7'));
    expect(batchOf(take(more, 'k2'))).toEqual(batchOf(sent));
  });

  it('bases what was typed meanwhile on its own answer', () => {
    const sent = take(enter(EMPTY_BOX, typed('1', '8', 3)));
    const more = enter(sent, typed('1', '7', 3));
    const settled = settle(batchOf(sent), answer({ 1: saved('8', 4) }))(more);
    expect(summary(settled)).toEqual([['1', '7', 4, 'waiting']]);
    expect(batchOf(take(settled, 'k2')).changes[0]?.version).toBe(4);
  });

  it('sends nothing that waits for the person or is still being typed', () => {
    const box = enter(
      EMPTY_BOX,
      typed('1', '11', 0, { state: 'refused', reason: 'quá 10' }),
      typed('2', 'Chăm', 0, { state: 'draft' }),
    );
    expect(take(box)).toBe(box);
    expect(batchOf(take(promoteDrafts(box))).changes.map(({ value }) => value)).toEqual(['Chăm']);
  });

  it('forgets what arrived, and nothing else', () => {
    const sent = take(enter(EMPTY_BOX, typed('1', '8'), typed('2', '9')));
    const settled = settle(batchOf(sent), answer({ 1: saved('8', 1), 2: saved('9', 1) }))(sent);
    expect(settled).toEqual(EMPTY_BOX);
  });
});

describe('a refusal', () => {
  it('stays with the value and the reason, and the rest goes through', () => {
    const sent = take(enter(EMPTY_BOX, typed('1', '8'), typed('2', '9')));
    const refused: Outcome = { outcome: 'REFUSED', problem: { code: 'X', message: 'Không được' } };
    const settled = settle(batchOf(sent), answer({ 1: refused, 2: saved('9', 1) }))(sent);
    expect(summary(settled)).toEqual([['1', '8', 0, 'refused']]);
    expect(settled.entries[0]?.reason).toBe('Không được');
  });

  it('of the whole batch keeps every value; sent again it has a new key', () => {
    const sent = take(enter(EMPTY_BOX, typed('1', '8')));
    const refused = refuseBatch(batchOf(sent), 'Sổ đã khóa')(sent);
    expect(summary(refused)).toEqual([['1', '8', 0, 'refused']]);
    const again = take(retryRefused(BOOK, at('1'))(refused), 'k2');
    expect(batchOf(again).key).toBe('k2');
  });

  it('of a value is overtaken by what was typed since', () => {
    const sent = take(enter(EMPTY_BOX, typed('1', '8', 2)));
    const more = enter(sent, typed('1', '9', 2));
    const settled = refuseBatch(batchOf(sent), 'Không được')(more);
    expect(summary(settled)).toEqual([['1', '9', 2, 'waiting']]);
  });

  it('of a key sends the same entries under another', () => {
    const sent = take(enter(EMPTY_BOX, typed('1', '8')));
    const again = take(dissolveBatch(batchOf(sent))(sent), 'k2');
    expect(batchOf(again)).toEqual({ ...batchOf(sent), key: 'k2' });
  });
});

describe('two editors on one cell', () => {
  const sent = take(enter(EMPTY_BOX, typed('1', '8'), typed('2', '9')));
  const clashed = settle(batchOf(sent), answer({ 1: clash('5', 6), 2: saved('9', 1) }))(sent);

  it('leave both values in sight', () => {
    expect(summary(clashed)).toEqual([['1', '8', 0, 'conflict']]);
    expect(clashed.entries[0]?.present?.value).toBe('5');
    expect(take(clashed)).toBe(clashed);
  });

  it('end with mine, based on what I saw of theirs', () => {
    const mine = keepMine(BOOK, at('1'))(clashed);
    expect(batchOf(take(mine, 'k2')).changes).toEqual([
      { ...at('1'), value: '8', version: 6, source: 'TYPED' },
    ]);
  });

  it('end with theirs when mine is dropped', () => {
    expect(discard(BOOK, at('1'))(clashed)).toEqual(EMPTY_BOX);
  });

  it('stay a conflict while I type on, and when I typed on before the answer', () => {
    expect(summary(enter(clashed, typed('1', '7', 6)))).toEqual([['1', '7', 0, 'conflict']]);
    const more = enter(take(enter(EMPTY_BOX, typed('1', '8'))), typed('1', '6'));
    const settled = settle(batchOf(more), answer({ 1: clash('5', 6) }))(more);
    expect(summary(settled)).toEqual([['1', '6', 0, 'conflict']]);
  });
});

it('takes back nothing that is under way', () => {
  const sent = take(enter(EMPTY_BOX, typed('1', '8')));
  expect(discard(BOOK, at('1'))(sent)).toBe(sent);
});

describe('two periods of one class', () => {
  const year = { ...BOOK, period: 'CN', periodName: 'Cả năm' };

  it('are two books: one cell in each, sent one after the other', () => {
    const box = record('gv.binh', year, [typed('1', '8')])(enter(EMPTY_BOX, typed('1', '7')));
    expect(box.entries).toHaveLength(2);
    const batch = batchOf(take(box));
    expect([batch.period, batch.changes.length]).toEqual(['HK1', 1]);
    expect(discard(year, at('1'))(box).entries.map(({ period }) => period)).toEqual(['HK1']);
  });
});

describe('what an older version of the app kept', () => {
  it('is of the only book that it knew', () => {
    const [now] = enter(EMPTY_BOX, typed('1', 'T')).entries;
    if (!now) throw new Error('no entry');
    const before = { ...now, period: undefined } as unknown as Entry;
    expect(fromBefore(before).period).toBe('CUOI_NAM');
    expect(fromBefore(now)).toBe(now);
  });
});
