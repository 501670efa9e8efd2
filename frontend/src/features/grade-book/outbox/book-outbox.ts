import type { Cell } from '@/features/grade-book/api/grade-book';
import { cellKey, type CellRef } from '@/features/grade-book/model/cell-ref';
import type { CellState } from '@/features/grade-book/model/cell-state';
import { discard, keepMine, record, retryRefused } from '@/features/grade-book/outbox/box';
import {
  isOf,
  type BookRef,
  type Box,
  type Edit,
  type Entry,
  type Source,
} from '@/features/grade-book/outbox/entry';
import type { Line, Outbox } from '@/features/grade-book/outbox/outbox';

export interface BookSummary {
  /** Finished entries that are on this computer only. */
  local: number;
  refused: CellRef[];
  conflicts: CellRef[];
  line: Line;
  durable: boolean;
}

/** What the grid knows of its book, besides what is in the box. */
export interface BookTruth {
  versionOf: (ref: CellRef) => number;
  onPresent: (ref: CellRef, present: Cell) => void;
}

function stateOfEntry({ state, value, reason, present }: Entry): CellState {
  if (state === 'refused') return { kind: 'refused', value, reason: reason ?? '' };
  if (state === 'conflict' && present) return { kind: 'conflict', value, present };
  return { kind: 'local', value };
}

/** The same state as the same object, so that only the cells that changed are drawn again. */
function unchanged(before: CellState | undefined, now: CellState): CellState {
  return before && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

/** The outbox as one grade book sees it. */
export class BookOutbox {
  private box: Box | null = null;
  private line: Line = 'open';
  private states = new Map<string, CellState>();
  private sentStates = new Map<string, CellState>();
  private current: BookSummary = {
    local: 0,
    refused: [],
    conflicts: [],
    line: 'open',
    durable: true,
  };

  constructor(
    private readonly outbox: Outbox,
    readonly book: BookRef,
    private readonly truth: BookTruth,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => this.outbox.subscribe(listener);

  readonly summary = (): BookSummary => {
    this.look();
    return this.current;
  };

  stateOf(ref: CellRef): CellState | undefined {
    this.look();
    const key = cellKey(ref);
    const state = this.states.get(key);
    if (state || !this.outbox.wasSent(this.book, ref)) return state;
    if (!this.sentStates.has(key)) this.sentStates.set(key, { kind: 'sent' });
    return this.sentStates.get(key);
  }

  write(ref: CellRef, value: string | null): void {
    this.record([{ ref, value, state: 'waiting', source: 'TYPED' }]);
  }

  /** Many cells in one act. */
  writeAll(changes: { ref: CellRef; value: string | null }[], source: Source): void {
    this.record(changes.map(({ ref, value }) => ({ ref, value, state: 'waiting', source })));
  }

  /** A value that cannot be right is kept in sight with the reason, and not sent. */
  refuse(ref: CellRef, value: string | null, reason: string): void {
    this.record([{ ref, value, state: 'refused', source: 'TYPED', reason }]);
  }

  /** Kept while it is being typed: a killed page must not take half a comment with it. */
  draft(ref: CellRef, value: string): void {
    this.record([{ ref, value, state: 'draft', source: 'TYPED' }]);
  }

  /** Back to what the service holds. */
  discard(ref: CellRef): void {
    void this.outbox.apply(discard(this.book, ref));
  }

  keepMine(ref: CellRef): void {
    this.showPresent(ref);
    void this.outbox.apply(keepMine(this.book, ref));
  }

  takeTheirs(ref: CellRef): void {
    this.showPresent(ref);
    this.discard(ref);
  }

  retry(ref: CellRef): void {
    void this.outbox.apply(retryRefused(this.book, ref));
  }

  sendNow(): void {
    void this.outbox.flush();
  }

  private record(edits: Omit<Edit, 'version'>[]): void {
    const known = edits.map((edit) => ({ ...edit, version: this.truth.versionOf(edit.ref) }));
    const step = record(this.outbox.account, this.book, known);
    void (edits.every(({ state }) => state === 'draft')
      ? this.outbox.write(step)
      : this.outbox.apply(step));
  }

  private showPresent(ref: CellRef): void {
    const state = this.stateOf(ref);
    if (state?.kind === 'conflict') this.truth.onPresent(ref, state.present);
  }

  /** Takes the present box in, once for each change of it. */
  private look(): void {
    const box = this.outbox.box();
    if (box === this.box && this.line === this.outbox.line) return;
    this.box = box;
    this.line = this.outbox.line;
    const mine = box.entries.filter((entry) => isOf(entry, this.book));
    const states = new Map<string, CellState>();
    // The later entry of a cell stands behind the earlier one and wins.
    for (const entry of mine) {
      const key = cellKey(entry);
      states.set(key, unchanged(this.states.get(key), stateOfEntry(entry)));
    }
    this.states = states;
    this.current = this.sumUp(mine);
  }

  private sumUp(mine: Entry[]): BookSummary {
    const refs = (wanted: Entry['state']): CellRef[] =>
      mine
        .filter(({ state }) => state === wanted)
        .map(({ studentId, column }) => ({ studentId, column }));
    return {
      local: refs('waiting').length,
      refused: refs('refused'),
      conflicts: refs('conflict'),
      line: this.outbox.line,
      durable: this.outbox.durable,
    };
  }
}
