import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { record } from '@/features/grade-book/outbox/box';
import type { Batch, Edit } from '@/features/grade-book/outbox/entry';
import { Outbox } from '@/features/grade-book/outbox/outbox';
import type { Posted } from '@/features/grade-book/outbox/post-batch';
import { openStore, type OutboxStore } from '@/features/grade-book/outbox/store';
import type { Message, Tabs } from '@/features/grade-book/outbox/tabs';

const BOOK = {
  schoolId: 's',
  classId: 'c',
  period: 'HK1',
  className: '4B',
  periodName: 'Học kì I',
};

function edit(studentId: string, value: string): Edit {
  return {
    ref: { studentId, column: 'TOAN.TEST' },
    value,
    version: 0,
    source: 'TYPED',
    state: 'waiting',
  };
}

/** A service that holds what it was given, and a line that can be cut on either side of it. */
class Service {
  held: Record<string, string | null> = {};
  writes = 0;
  line: 'open' | 'cut' | 'answerLost' | 'signedOut' = 'open';
  private answered = new Map<string, Posted>();

  readonly post = (batch: Batch): Promise<Posted> => {
    if (this.line === 'cut') return Promise.resolve({ kind: 'unknown' });
    if (this.line === 'signedOut') return Promise.resolve({ kind: 'signedOut' });
    const answer = this.answered.get(batch.key) ?? this.write(batch);
    this.answered.set(batch.key, answer);
    return Promise.resolve(this.line === 'answerLost' ? { kind: 'unknown' } : answer);
  };

  private write({ changes }: Batch): Posted {
    const outcomes = changes.map(({ studentId, column, value }) => {
      this.held[studentId] = value ?? null;
      this.writes += 1;
      const cell = { value: value ?? null, version: 1, updatedAt: null, updatedBy: null };
      return { studentId, column, outcome: 'SAVED' as const, cell, problem: null };
    });
    return { kind: 'answered', answer: { outcomes, students: [] } };
  }
}

/** The tabs of one browser: they hear each other, and one at a time is alone. */
class Browser {
  private readonly ears: ((message: Message) => void)[] = [];
  private queue: Promise<void> = Promise.resolve();

  readonly tabs = (onMessage: (message: Message) => void): Tabs => {
    this.ears.push(onMessage);
    return {
      say: (message) => {
        for (const ear of this.ears) if (ear !== onMessage) ear(message);
      },
      alone: (_account, work) => {
        this.queue = this.queue.then(work);
        return this.queue;
      },
    };
  };
}

let service: Service;
let browser: Browser;
let account: string;
let number = 0;

function open(store: OutboxStore = openStore(), who = account): Outbox {
  const askToSignIn = (): Promise<boolean> => Promise.resolve(false);
  return new Outbox(who, { store, tabs: browser.tabs, post: service.post, askToSignIn });
}

const type = (outbox: Outbox, ...edits: Edit[]): Promise<void> =>
  outbox.apply(record(outbox.account, BOOK, edits));

const emptied = (outbox: Outbox): Promise<void> =>
  vi.waitFor(() => expect(outbox.box().entries).toEqual([]));

beforeEach(() => {
  service = new Service();
  browser = new Browser();
  number += 1;
  account = `gv.${number}`;
});

describe('the outbox', () => {
  it('writes into the database before anything is sent', async () => {
    service.line = 'cut';
    await type(open(), edit('1', '8'), edit('2', '9'));

    const kept = await openStore().update(account, (box) => box);
    expect(kept.entries.map(({ value }) => value)).toEqual(['8', '9']);
    expect(service.held).toEqual({});
  });

  it('sends what an earlier page left behind', async () => {
    service.line = 'cut';
    await type(open(), edit('1', '8'));
    service.line = 'open';

    const next = open();
    await vi.waitFor(() => expect(service.held).toEqual({ 1: '8' }));
    await emptied(next);
  });

  it('writes once when the answer was lost', async () => {
    service.line = 'answerLost';
    const outbox = open();
    await type(outbox, edit('1', '8'));
    await vi.waitFor(() => expect(outbox.line).toBe('down'));
    expect(outbox.box().entries).toHaveLength(1);

    service.line = 'open';
    await outbox.flush();
    await emptied(outbox);
    expect(service.held).toEqual({ 1: '8' });
    expect(service.writes).toBe(1);
  });

  it('tries again soon when the line is said to be back and is not quite', async () => {
    service.line = 'cut';
    const outbox = open();
    await type(outbox, edit('1', '8'));
    await vi.waitFor(() => expect(outbox.line).toBe('down'));
    for (let outage = 0; outage < 5; outage++) await outbox.flush();

    const timers = vi.spyOn(globalThis, 'setTimeout');
    const pauses = (): unknown[] => timers.mock.calls.map(([, pause]) => pause);
    await outbox.flush();
    expect(pauses()).toContain(30_000);
    timers.mockClear();
    await outbox.lineIsBack();
    expect(pauses()).toContain(2_000);
    timers.mockRestore();

    service.line = 'open';
    await outbox.flush();
    await emptied(outbox);
    expect(service.held).toEqual({ 1: '8' });
  });

  it('keeps everything while nobody is signed in', async () => {
    service.line = 'signedOut';
    const outbox = open();
    await type(outbox, edit('1', '8'));
    await vi.waitFor(() => expect(outbox.line).toBe('signedOut'));

    service.line = 'open';
    await outbox.flush();
    await emptied(outbox);
    expect(outbox.line).toBe('open');
  });

  it('of two tabs sends each entry once', async () => {
    const [one, other] = [open(), open()];
    await Promise.all([type(one, edit('1', '8')), type(other, edit('2', '9'))]);

    await Promise.all([emptied(one), emptied(other)]);
    expect(service.held).toEqual({ 1: '8', 2: '9' });
    expect(service.writes).toBe(2);
  });

  it('never shows or sends the work of another account', async () => {
    service.line = 'cut';
    const owner = open();
    await type(owner, edit('1', '8'));
    await vi.waitFor(() => expect(owner.line).toBe('down'));
    service.line = 'open';

    const stranger = open(openStore(), 'gv.khac');
    await stranger.flush();
    expect(stranger.box().entries).toEqual([]);
    expect(service.held).toEqual({});
  });

  it('says when the browser keeps nothing, and sends all the same', async () => {
    const broken: OutboxStore = {
      durable: true,
      update: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    };
    const outbox = open(broken);
    await type(outbox, edit('1', '8'));

    await emptied(outbox);
    expect(outbox.durable).toBe(false);
    expect(service.held).toEqual({ 1: '8' });
  });
});
