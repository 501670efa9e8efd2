import type { WrittenCell } from '@/features/grade-book/api/cells';
import type { Cell } from '@/features/grade-book/api/grade-book';
import { cellKey, type CellRef } from '@/features/grade-book/model/cell-ref';
import { stateAfterFailure, type CellState } from '@/features/grade-book/model/cell-state';

/**
 * Where written values go and where the truth comes back to. An outbox that survives a closed tab
 * can stand behind the same door.
 */
export interface CellGate {
  send: (ref: CellRef, value: string | null, version: number) => Promise<WrittenCell>;
  versionOf: (ref: CellRef) => number;
  onWritten: (ref: CellRef, written: WrittenCell) => void;
  onPresent: (ref: CellRef, present: Cell) => void;
}

export interface SaverSummary {
  saving: number;
  unsaved: CellRef[];
  refused: CellRef[];
  conflicts: CellRef[];
}

const NOTHING: SaverSummary = { saving: 0, unsaved: [], refused: [], conflicts: [] };

/**
 * Saves each cell by itself, in the background. The cells of one student go one after the other:
 * each answer carries the student's result, and the last answer must be about the last state.
 */
export class CellSaver {
  private readonly states = new Map<string, { ref: CellRef; state: CellState }>();
  private readonly waiting = new Map<string, string | null>();
  private readonly lanes = new Map<string, Promise<void>>();
  private readonly drafts = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private current = NOTHING;

  constructor(private readonly gate: CellGate) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly summary = (): SaverSummary => this.current;

  stateOf(ref: CellRef): CellState | undefined {
    return this.states.get(cellKey(ref))?.state;
  }

  /** True when leaving the page now would lose something. */
  hasUnsaved(): boolean {
    const { saving, unsaved, refused, conflicts } = this.current;
    return saving + unsaved.length + refused.length + conflicts.length + this.drafts.size > 0;
  }

  markDraft(ref: CellRef, open: boolean): void {
    if (open) this.drafts.add(cellKey(ref));
    else this.drafts.delete(cellKey(ref));
  }

  write(ref: CellRef, value: string | null): void {
    this.waiting.set(cellKey(ref), value);
    this.set(ref, { kind: 'saving', value });
    const lane = this.lanes.get(ref.studentId) ?? Promise.resolve();
    this.lanes.set(
      ref.studentId,
      lane.then(() => this.sendLatest(ref)),
    );
  }

  /** A value that cannot be right is kept in sight with the reason, and not sent. */
  refuse(ref: CellRef, value: string | null, reason: string): void {
    this.waiting.delete(cellKey(ref));
    this.set(ref, { kind: 'refused', value, reason });
  }

  clash(ref: CellRef, value: string | null, present: Cell): void {
    this.set(ref, { kind: 'conflict', value, present });
  }

  retryUnsaved(): void {
    for (const ref of this.current.unsaved) {
      const state = this.stateOf(ref);
      if (state?.kind === 'unsaved') this.write(ref, state.value);
    }
  }

  keepMine(ref: CellRef): void {
    const state = this.stateOf(ref);
    if (state?.kind !== 'conflict') return;
    this.gate.onPresent(ref, state.present);
    this.write(ref, state.value);
  }

  takeTheirs(ref: CellRef): void {
    const state = this.stateOf(ref);
    if (state?.kind !== 'conflict') return;
    this.gate.onPresent(ref, state.present);
    this.discard(ref);
  }

  /** Back to what the service holds. */
  discard(ref: CellRef): void {
    this.waiting.delete(cellKey(ref));
    this.states.delete(cellKey(ref));
    this.tell();
  }

  private async sendLatest(ref: CellRef): Promise<void> {
    const key = cellKey(ref);
    const value = this.waiting.get(key);
    if (value === undefined) return;
    this.waiting.delete(key);
    try {
      const written = await this.gate.send(ref, value, this.gate.versionOf(ref));
      this.gate.onWritten(ref, written);
      if (!this.waiting.has(key)) this.set(ref, { kind: 'saved' });
    } catch (error) {
      this.fail(ref, value, error);
    }
  }

  private fail(ref: CellRef, sent: string | null, error: unknown): void {
    const newer = this.waiting.get(cellKey(ref));
    const after = stateAfterFailure(newer ?? sent, error);
    // A newer value may be right where this one was refused; a clash or a dead line stays one.
    if (newer !== undefined && after.kind === 'refused') return;
    this.waiting.delete(cellKey(ref));
    this.set(ref, after);
  }

  private set(ref: CellRef, state: CellState): void {
    this.states.set(cellKey(ref), { ref, state });
    this.tell();
  }

  private tell(): void {
    const entries = [...this.states.values()];
    const refs = (kind: CellState['kind']) =>
      entries.filter(({ state }) => state.kind === kind).map(({ ref }) => ref);
    this.current = {
      saving: refs('saving').length,
      unsaved: refs('unsaved'),
      refused: refs('refused'),
      conflicts: refs('conflict'),
    };
    for (const listener of this.listeners) listener();
  }
}
