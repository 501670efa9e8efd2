import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TextEditor } from '@/features/grade-book/components/text-editor';
import { BookContext } from '@/features/grade-book/model/book-context';
import { useGridKeys } from '@/features/grade-book/model/use-grid-keys';
import type { BookOutbox } from '@/features/grade-book/outbox/book-outbox';
import { marks, student } from '@/features/grade-book/model/sample-columns';
import { setUpLanguages } from '@/shared/i18n/setup';

await setUpLanguages();

const COMMENT = marks('TOAN.COMMENT', { kind: 'TEXT', maxLength: 500 });
const AN = student('1', 'Trần Văn An');

function outbox() {
  return {
    subscribe: () => () => undefined,
    stateOf: () => undefined,
    write: vi.fn(),
    refuse: vi.fn(),
    draft: vi.fn(),
    discard: vi.fn(),
  };
}

function show(saver: ReturnType<typeof outbox>) {
  const moves = vi.fn();
  const book = { path: { schoolId: 's', classId: 'c', period: 'HK1' }, editable: true };
  render(
    <BookContext value={{ ...book, saver: saver as unknown as BookOutbox }}>
      <Grid onMove={moves} />
    </BookContext>,
  );
  return { field: screen.getByRole<HTMLTextAreaElement>('textbox'), moves };
}

function Grid({ onMove }: { onMove: () => void }) {
  const view = { id: 'comments' as const, subject: null, columns: [COMMENT] };
  const students = [AN, student('2', 'Lê Thị Bình')];
  const keys = useGridKeys({
    book: { students } as Parameters<typeof useGridKeys>[0]['book'],
    view,
    active: { row: 0, column: 0 },
    setActive: onMove,
    anchor: null,
    setAnchor: () => undefined,
    onClear: () => undefined,
    onUndo: () => undefined,
  });
  return (
    <div role="grid" tabIndex={-1} onKeyDown={keys.onKeyDown}>
      <TextEditor student={AN} column={COMMENT} />
    </div>
  );
}

/** A key as it arrives while Telex or VNI is composing a syllable. */
function composingKey(field: HTMLElement, key: string) {
  const event = createEvent.keyDown(field, { key, isComposing: true, keyCode: 229 });
  fireEvent(field, event);
}

afterEach(cleanup);

describe('a comment cell under a Vietnamese input method', () => {
  it('takes the composed text whole and is moved by no key of the composition', () => {
    const saver = outbox();
    const { field, moves } = show(saver);
    fireEvent.compositionStart(field);
    for (const [key, text] of [
      ['t', 't'],
      ['i', 'ti'],
      ['ê', 'tiê'],
      ['n', 'tiên'],
      ['s', 'tiến'],
    ] as const) {
      composingKey(field, key);
      fireEvent.input(field, { target: { value: text }, isComposing: true });
    }
    composingKey(field, 'Enter');
    composingKey(field, 'ArrowDown');
    expect(field.value).toBe('tiến');
    expect(moves).not.toHaveBeenCalled();
    expect(saver.write).not.toHaveBeenCalled();

    fireEvent.compositionEnd(field, { data: 'tiến' });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(saver.write).toHaveBeenCalledExactlyOnceWith(
      { studentId: '1', column: 'TOAN.COMMENT' },
      'tiến',
    );
    expect(moves).toHaveBeenCalledOnce();
  });

  it('survives an input method that deletes and types again', () => {
    const saver = outbox();
    const { field } = show(saver);
    for (const text of ['tie', 'ti', 'tiê', 'ti', 'tiến', 'tiến bộ']) {
      fireEvent.keyDown(field, { key: 'Backspace' });
      fireEvent.change(field, { target: { value: text } });
    }
    fireEvent.keyDown(field, { key: 'Tab' });
    expect(saver.write).toHaveBeenCalledExactlyOnceWith(expect.anything(), 'tiến bộ');
  });

  it('is kept at the first pause in typing, before it is finished', async () => {
    const saver = outbox();
    const { field } = show(saver);
    fireEvent.change(field, { target: { value: 'Chăm ngo' } });
    await vi.waitFor(() => expect(saver.draft).toHaveBeenCalledWith(expect.anything(), 'Chăm ngo'));
  });

  it('is left as it was by Escape', () => {
    const saver = outbox();
    const { field, moves } = show(saver);
    fireEvent.change(field, { target: { value: 'nhầm' } });
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(field.value).toBe('');
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    expect(saver.write).not.toHaveBeenCalled();
    expect(moves).toHaveBeenCalledOnce();
  });
});
