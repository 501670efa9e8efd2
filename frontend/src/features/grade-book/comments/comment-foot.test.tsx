import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GradeBook } from '@/features/grade-book/api/grade-book';
import { CommentFoot } from '@/features/grade-book/comments/comment-foot';
import { PlannedComments } from '@/features/grade-book/comments/planned-comments';
import { BookContext } from '@/features/grade-book/model/book-context';
import { column, student } from '@/features/grade-book/model/sample-columns';
import type { BookOutbox } from '@/features/grade-book/outbox/book-outbox';
import { setUpLanguages } from '@/shared/i18n/setup';

// The page fetches it when it is asked for; here the first test must not wait for it.
await import('@/features/grade-book/comments/suggestion-dialog');
await setUpLanguages();

const COMMENT = column({ code: 'TOAN.COMMENT', part: 'COMMENT', kind: 'TEXT', maxLength: 30 });
const AN = student('1', 'Trần Văn An');
const BOOK = { students: [AN, student('2', 'Lê Thị Bình')], columns: [COMMENT] } as GradeBook;
const CELL = { studentId: '1', column: 'TOAN.COMMENT' };

const PHRASES = [
  { phraseId: 'a', shared: false, text: 'An tính nhanh.', length: 14, tooLong: false },
  { phraseId: 'b', shared: true, text: 'An học chăm.', length: 12, tooLong: false },
  { phraseId: 'c', shared: true, text: `Em Bình ${'rất '.repeat(9)}`, length: 44, tooLong: true },
];

let state: { kind: 'local'; value: string } | undefined;
const saver = {
  subscribe: () => () => undefined,
  stateOf: () => state,
  write: vi.fn(),
  writeAll: vi.fn(),
  refuse: vi.fn(),
};

function answer(): Response {
  const students = [{ studentId: '1', level: 'T', mark: 9, suggestions: PHRASES }];
  return Response.json({ column: 'TOAN.COMMENT', maxLength: 30, students });
}

function inBook(children: React.ReactNode): void {
  const inHand = { path: { schoolId: 's', classId: 'c', period: 'HK1' }, editable: true };
  render(
    <QueryClientProvider client={new QueryClient()}>
      <BookContext value={{ ...inHand, saver: saver as unknown as BookOutbox }}>
        {children}
      </BookContext>
    </QueryClientProvider>,
  );
}

function showFoot(): void {
  inBook(
    <div role="grid">
      <textarea aria-label="cell" />
      <CommentFoot book={BOOK} student={AN} column={COMMENT} shortcut />
    </div>,
  );
}

function optionIn(list: HTMLElement, index: number): Element {
  return list.querySelectorAll('[role="option"]').item(index);
}

async function openList(): Promise<HTMLElement> {
  fireEvent.click(screen.getByRole('button', { name: 'Nhận xét mẫu' }));
  return screen.findByRole('listbox');
}

beforeEach(() => {
  state = undefined;
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(answer())),
  );
  // jsdom has no modal dialogs and scrolls nothing.
  Element.prototype.scrollIntoView = () => undefined;
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  vi.unstubAllGlobals();
});

describe('ready comments beside a cell', () => {
  it('come by keyboard alone: Alt and arrow down, arrows, Enter', async () => {
    showFoot();
    fireEvent.keyDown(screen.getByLabelText('cell'), { key: 'ArrowDown', altKey: true });
    const list = await screen.findByRole('listbox');
    expect(document.activeElement).toBe(list);
    fireEvent.keyDown(list, { key: 'ArrowDown' });
    fireEvent.keyDown(list, { key: 'Enter' });
    expect(saver.write).toHaveBeenCalledExactlyOnceWith(CELL, 'An học chăm.');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('come by a tap, and say what they were chosen by', async () => {
    showFoot();
    const list = await openList();
    expect(screen.getByText('Chọn theo mức T và điểm 9 đang có trong sổ.')).toBeTruthy();
    fireEvent.click(optionIn(list, 0));
    expect(saver.write).toHaveBeenCalledExactlyOnceWith(CELL, 'An tính nhanh.');
  });

  it('are marked where the form has no room, and kept in sight if chosen all the same', async () => {
    showFoot();
    const list = await openList();
    const long = optionIn(list, 2);
    expect(long.textContent).toContain('quá chỗ in');
    expect(long.textContent).toContain('Lê Thị Bình');
    fireEvent.click(long);
    expect(saver.write).not.toHaveBeenCalled();
    expect(saver.refuse).toHaveBeenCalledOnce();
  });

  it('replace what stands there, or come after it when asked to', async () => {
    state = { kind: 'local', value: 'Em ngoan.' };
    showFoot();
    await openList();
    fireEvent.click(screen.getByRole('checkbox'));
    fireEvent.keyDown(screen.getByRole('listbox'), { key: 'Enter' });
    expect(saver.write).toHaveBeenCalledExactlyOnceWith(CELL, 'Em ngoan. An tính nhanh.');
  });

  it('count what is written and warn of a classmate’s name', () => {
    state = { kind: 'local', value: 'Em Bình học tốt.' };
    showFoot();
    expect(screen.getByText('16 trên 30 ký tự')).toBeTruthy();
    expect(screen.getByText('Có tên học sinh khác trong lớp: Lê Thị Bình')).toBeTruthy();
  });

  it('say nothing of the student’s own name', () => {
    state = { kind: 'local', value: 'Em An học tốt.' };
    showFoot();
    expect(screen.queryByText(/Có tên học sinh khác/)).toBeNull();
  });
});

describe('comments for a whole column', () => {
  const onDone = vi.fn();

  function showPlan(): void {
    inBook(
      <PlannedComments
        book={BOOK}
        column={COMMENT}
        planned={[
          { studentId: '1', text: 'An giỏi.' },
          { studentId: '2', text: 'Em An giỏi.' },
        ]}
        left={1}
        onDone={onDone}
        onClose={() => undefined}
      />,
    );
  }

  it('are written as they were read, changed and left out', () => {
    showPlan();
    fireEvent.change(screen.getByRole('textbox', { name: 'Trần Văn An' }), {
      target: { value: 'An rất giỏi.' },
    });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Lê Thị Bình' }));
    fireEvent.click(screen.getByRole('button', { name: 'Điền 1 ô' }));
    expect(saver.writeAll).toHaveBeenCalledExactlyOnceWith(
      [{ ref: CELL, value: 'An rất giỏi.' }],
      'FILLED',
    );
    expect(onDone).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('show whose name is wrong and how many get none', () => {
    showPlan();
    expect(screen.getByText('Có tên học sinh khác trong lớp: Trần Văn An')).toBeTruthy();
    expect(screen.getByText(/^1 em không được điền/)).toBeTruthy();
    expect(saver.writeAll).not.toHaveBeenCalled();
  });
});
