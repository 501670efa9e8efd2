import type { CellOutcomes } from '@/features/grade-book/api/cells';
import { cellKey, type CellRef } from '@/features/grade-book/model/cell-ref';
import {
  dissolveBatch,
  promoteDrafts,
  refuseBatch,
  settle,
  takeBatch,
  type Step,
} from '@/features/grade-book/outbox/box';
import {
  EMPTY_BOX,
  type Batch,
  type BookAddress,
  type Box,
  type Entry,
} from '@/features/grade-book/outbox/entry';
import type { PostBatch } from '@/features/grade-book/outbox/post-batch';
import { memoryStore, type OutboxStore } from '@/features/grade-book/outbox/store';
import type { Message, Tabs } from '@/features/grade-book/outbox/tabs';

/** Is the way to the service open: as far as the last try showed. */
export type Line = 'open' | 'down' | 'signedOut';

export interface OutboxDoors {
  store: OutboxStore;
  tabs: (onMessage: (message: Message) => void) => Tabs;
  post: PostBatch;
  /** Resolves when the person has signed in again, or said that they will not now. */
  askToSignIn: () => Promise<boolean>;
}

const PAUSES_MS = [2_000, 5_000, 15_000, 30_000];

function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The outbox of one account in one tab. Each edit is shown at once, written to the browser's
 * database, and only then sent; the database is what counts, this is its mirror.
 */
export class Outbox {
  private readonly listeners = new Set<() => void>();
  private readonly sent = new Set<string>();
  private readonly tabs: Tabs;
  private store: OutboxStore;
  private stored = EMPTY_BOX;
  private steps: Step[] = [];
  private writing: Promise<void> = Promise.resolve();
  private sending = false;
  private again = false;
  private asking = false;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private shown = EMPTY_BOX;

  line: Line = 'open';
  /** Called before the answered entries leave the box. */
  onAnswered: (batch: Batch, answer: CellOutcomes) => void = () => undefined;
  /** Another tab brought something of this class to the service. */
  onElsewhere: (classId: string) => void = () => undefined;

  constructor(
    readonly account: string,
    private readonly doors: OutboxDoors,
  ) {
    this.store = doors.store;
    this.tabs = doors.tabs((message) => void this.hear(message));
    void this.resume();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Everything that is not at the service yet, the newest keystroke included. */
  readonly box = (): Box => this.shown;

  get durable(): boolean {
    return this.store.durable;
  }

  /** Resolves when the step is in the database. Sending what it leaves begins then. */
  async apply(step: Step): Promise<void> {
    await this.write(step);
    this.sendWhatWaits();
  }

  /** Resolves when the step is in the database. */
  write(step: Step): Promise<void> {
    this.steps.push(step);
    this.shown = step(this.shown);
    this.tell();
    this.writing = this.writing.then(() => this.writeNext(step));
    return this.writing;
  }

  /** Back in this window: what another page left half typed has nobody who types on. */
  resume(): Promise<void> {
    return this.apply(promoteDrafts);
  }

  /** Whether the cell was brought to the service in this window. */
  wasSent({ classId, period }: BookAddress, ref: CellRef): boolean {
    return this.sent.has(`${classId} ${period} ${cellKey(ref)}`);
  }

  /** Sends what waits, in this tab or after whichever tab is sending now. */
  async flush(): Promise<void> {
    if (this.sending) {
      this.again = true;
      return;
    }
    this.sending = true;
    clearTimeout(this.timer);
    try {
      do {
        await this.tabs.alone(this.account, () => this.sendAll());
      } while (this.wasAskedAgain());
    } finally {
      this.sending = false;
    }
  }

  private async writeNext(step: Step): Promise<void> {
    const before = this.stored;
    try {
      this.stored = await this.store.update(this.account, step);
    } catch {
      // Storage is full or switched off: from here on the page itself is the only place.
      this.store = memoryStore(this.stored);
      this.stored = await this.store.update(this.account, step);
    }
    this.steps.shift();
    this.shown = this.steps.reduce((box, next) => next(box), this.stored);
    this.tell();
    if (this.stored !== before) this.tabs.say({ kind: 'changed', account: this.account });
  }

  private wasAskedAgain(): boolean {
    const { again } = this;
    this.again = false;
    return again;
  }

  private sendWhatWaits(): void {
    const waits = ({ state, batch }: Entry): boolean => state === 'waiting' || batch !== null;
    if (this.stored.entries.some(waits)) void this.flush();
  }

  private async sendAll(): Promise<void> {
    for (;;) {
      await this.write(takeBatch(this.account, newKey()));
      const batch = this.stored.batches[0];
      if (!batch || !(await this.sendOne(batch))) return;
    }
  }

  /** False when there is no use in going on now. */
  private async sendOne(batch: Batch): Promise<boolean> {
    const posted = await this.doors.post(batch);
    switch (posted.kind) {
      case 'answered':
        this.remember(batch, posted.answer);
        this.onAnswered(batch, posted.answer);
        await this.write(settle(batch, posted.answer));
        this.tabs.say({ kind: 'answered', account: this.account, classId: batch.classId });
        break;
      case 'refused':
        await this.write(refuseBatch(batch, posted.reason));
        break;
      case 'keyUsed':
        await this.write(dissolveBatch(batch));
        break;
      case 'signedOut':
        this.turn('signedOut');
        void this.waitForSignIn();
        return false;
      case 'unknown':
        this.turn('down');
        this.tryLater();
        return false;
    }
    this.failures = 0;
    this.turn('open');
    return true;
  }

  private remember({ classId, period }: Batch, { outcomes }: CellOutcomes): void {
    for (const { outcome, ...ref } of outcomes) {
      if (outcome === 'SAVED') this.sent.add(`${classId} ${period} ${cellKey(ref)}`);
    }
  }

  private async waitForSignIn(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    const signedIn = await this.doors.askToSignIn();
    this.asking = false;
    if (signedIn) await this.flush();
  }

  /**
   * The browser says that the line is back. Often it is not quite: what fails now is tried again
   * after the shortest pause, not after the long one that the outage had led to.
   */
  lineIsBack(): Promise<void> {
    this.failures = 0;
    return this.flush();
  }

  private tryLater(): void {
    const pause = PAUSES_MS[Math.min(this.failures, PAUSES_MS.length - 1)];
    this.failures += 1;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), pause);
  }

  private async hear(message: Message): Promise<void> {
    if (message.account !== this.account) return;
    if (message.kind === 'answered') this.onElsewhere(message.classId);
    else {
      await this.look();
      this.sendWhatWaits();
    }
  }

  /** Reads what another tab wrote. */
  private look(): Promise<void> {
    this.writing = this.writing.then(async () => {
      this.stored = await this.store.update(this.account, (box) => box);
      this.shown = this.steps.reduce((box, next) => next(box), this.stored);
      this.tell();
    });
    return this.writing;
  }

  private turn(line: Line): void {
    this.line = line;
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
