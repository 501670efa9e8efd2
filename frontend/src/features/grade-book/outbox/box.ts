import type { CellOutcomes } from '@/features/grade-book/api/cells';
import type { Cell } from '@/features/grade-book/api/grade-book';
import type { CellRef } from '@/features/grade-book/model/cell-ref';
import {
  isAt,
  isOf,
  type Batch,
  type BookAddress,
  type BookRef,
  type Box,
  type Edit,
  type Entry,
} from '@/features/grade-book/outbox/entry';

/** What the box becomes. Pure, so that the same step runs on the screen and in the database. */
export type Step = (box: Box) => Box;

const LARGEST_BATCH = 200;

function replaced(box: Box, entry: Entry, next: Entry | null): Box {
  const entries = box.entries.flatMap((each) => (each !== entry ? [each] : next ? [next] : []));
  return { ...box, entries };
}

function openEntry(box: Box, book: BookAddress, ref: CellRef): Entry | undefined {
  return box.entries.find((entry) => entry.batch === null && isAt(entry, book, ref));
}

/** What was typed over an entry that is not under way takes its place; its base stays. */
function typedOver(entry: Entry, { value, source, state, reason }: Edit): Entry {
  if (entry.state === 'conflict' && state !== 'refused') return { ...entry, value };
  return { ...entry, value, source, state, reason, present: undefined };
}

function recordOne(box: Box, account: string, book: BookRef, edit: Edit): Box {
  const open = openEntry(box, book, edit.ref);
  if (open) return replaced(box, open, typedOver(open, edit));
  const underWay = box.entries.some((entry) => isAt(entry, book, edit.ref));
  const { ref, ...rest } = edit;
  const entry: Entry = {
    ...book,
    ...ref,
    ...rest,
    account,
    id: 1 + Math.max(0, ...box.entries.map(({ id }) => id)),
    version: underWay ? null : edit.version,
    batch: null,
  };
  return { ...box, entries: [...box.entries, entry] };
}

export function record(account: string, book: BookRef, edits: Edit[]): Step {
  return (box) => edits.reduce((next, edit) => recordOne(next, account, book, edit), box);
}

/** Takes back what was typed, unless it is under way: then only the answer can tell. */
export function discard(book: BookAddress, ref: CellRef): Step {
  return (box) => {
    const open = openEntry(box, book, ref);
    return open ? replaced(box, open, null) : box;
  };
}

/** The person looked at both values and wants theirs: it is based on what they saw. */
export function keepMine(book: BookAddress, ref: CellRef): Step {
  return (box) => {
    const open = openEntry(box, book, ref);
    if (open?.state !== 'conflict' || !open.present) return box;
    const { version } = open.present;
    return replaced(box, open, { ...open, version, state: 'waiting', present: undefined });
  };
}

/** What was being typed when a page was killed is work too. */
export const promoteDrafts: Step = (box) =>
  box.entries.some(({ state }) => state === 'draft')
    ? {
        ...box,
        entries: box.entries.map((entry) =>
          entry.state === 'draft' ? { ...entry, state: 'waiting' } : entry,
        ),
      }
    : box;

/** The oldest entries of one book under a key; nothing while another batch has no answer. */
export function takeBatch(account: string, key: string): Step {
  return (box) => {
    if (box.batches.length > 0) return box;
    const waiting = box.entries
      .filter(({ state, batch }) => state === 'waiting' && batch === null)
      .sort((one, other) => one.id - other.id);
    const first = waiting[0];
    if (!first) return box;
    const { schoolId, classId, period } = first;
    const taken = waiting.filter((entry) => isOf(entry, first)).slice(0, LARGEST_BATCH);
    const changes = taken.map(({ studentId, column, value, version, source }) => ({
      studentId,
      column,
      value,
      version: version ?? 0,
      source,
    }));
    return {
      entries: box.entries.map((entry) =>
        taken.includes(entry) ? { ...entry, batch: key } : entry,
      ),
      batches: [{ account, key, schoolId, classId, period, changes }],
    };
  };
}

/** What became of one entry, as far as what was typed into the same cell since is concerned. */
type Fate =
  | { kind: 'saved'; version: number }
  | { kind: 'conflict'; present: Cell }
  | { kind: 'refused'; reason: string };

function afterwards(entry: Entry, later: Entry | undefined, fate: Fate): Entry | null {
  const subject = later ?? { ...entry, batch: null };
  switch (fate.kind) {
    case 'saved':
      return later ? { ...later, version: fate.version } : null;
    case 'conflict':
      return subject.state === 'refused'
        ? { ...subject, version: fate.present.version }
        : { ...subject, version: entry.version, state: 'conflict', present: fate.present };
    case 'refused':
      return later
        ? { ...later, version: later.version ?? entry.version }
        : { ...subject, state: 'refused', reason: fate.reason };
  }
}

function settleEach(box: Box, batch: Batch, fateOf: (entry: Entry) => Fate): Box {
  const sent = box.entries.filter((entry) => entry.batch === batch.key);
  const settled = sent.reduce((next, entry) => {
    const later = openEntry(next, entry, entry);
    const left = afterwards(entry, later, fateOf(entry));
    const without = later ? replaced(next, later, left) : next;
    return replaced(without, entry, later ? null : left);
  }, box);
  return { ...settled, batches: box.batches.filter(({ key }) => key !== batch.key) };
}

/** The service answered: what is saved leaves the box, the rest waits for the person. */
export function settle(batch: Batch, answer: CellOutcomes): Step {
  return (box) =>
    settleEach(box, batch, (entry) => {
      const found = answer.outcomes.find(
        ({ studentId, column }) => studentId === entry.studentId && column === entry.column,
      );
      if (found?.outcome === 'SAVED') return { kind: 'saved', version: found.cell?.version ?? 0 };
      if (found?.outcome === 'CONFLICT' && found.cell)
        return { kind: 'conflict', present: found.cell };
      return { kind: 'refused', reason: found?.problem?.message ?? '' };
    });
}

/** The service refused the batch as a whole, such as after the closing of the year. */
export function refuseBatch(batch: Batch, reason: string): Step {
  return (box) => settleEach(box, batch, () => ({ kind: 'refused', reason }));
}

/** The entries go out again under a new key. */
export function dissolveBatch(batch: Batch): Step {
  return (box) => ({
    entries: box.entries.map((entry) =>
      entry.batch === batch.key ? { ...entry, batch: null } : entry,
    ),
    batches: box.batches.filter(({ key }) => key !== batch.key),
  });
}

/** Sent again as they stand: for entries that were refused for a reason that may have passed. */
export function retryRefused(book: BookAddress, ref: CellRef): Step {
  return (box) => {
    const open = openEntry(box, book, ref);
    return open?.state === 'refused'
      ? replaced(box, open, { ...open, state: 'waiting', reason: undefined })
      : box;
  };
}
