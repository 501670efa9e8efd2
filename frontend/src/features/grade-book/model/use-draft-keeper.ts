import { useMemo } from 'react';
import { useBook } from '@/features/grade-book/model/book-context';
import type { CellRef } from '@/features/grade-book/model/cell-ref';
import type { CellState } from '@/features/grade-book/model/cell-state';
import type { BookOutbox } from '@/features/grade-book/outbox/book-outbox';

const PAUSE_MS = 400;

/** Half a comment survives a killed page: it is written to the outbox at each pause in typing. */
class DraftKeeper {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private before: CellState | undefined;
  private kept = false;

  constructor(
    private readonly saver: BookOutbox,
    private readonly ref: CellRef,
  ) {}

  keep(text: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(text), PAUSE_MS);
  }

  /** The text was handed over: nothing is kept aside any more. */
  stop(): void {
    clearTimeout(this.timer);
    this.kept = false;
  }

  /** Escape: what stood there before the typing stands there again. */
  takeBack(): void {
    const { saver, ref, before, kept } = this;
    this.stop();
    if (!kept) return;
    if (before?.kind === 'local') saver.write(ref, before.value);
    else if (before?.kind === 'refused') saver.refuse(ref, before.value, before.reason);
    else if (before?.kind === 'conflict') saver.draft(ref, before.value ?? '');
    else saver.discard(ref);
  }

  private save(text: string): void {
    if (!this.kept) this.before = this.saver.stateOf(this.ref);
    this.kept = true;
    this.saver.draft(this.ref, text);
  }
}

export function useDraftKeeper({ studentId, column }: CellRef): DraftKeeper {
  const { saver } = useBook();
  return useMemo(() => new DraftKeeper(saver, { studentId, column }), [saver, studentId, column]);
}
