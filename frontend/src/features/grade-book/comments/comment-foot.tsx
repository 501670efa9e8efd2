import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column, GradeBook, StudentRow } from '@/features/grade-book/api/grade-book';
import { NameWarning } from '@/features/grade-book/comments/name-warning';
import { useOtherNames } from '@/features/grade-book/comments/use-other-names';
import { mayCorrect } from '@/features/grade-book/model/applicable';
import { useBook, useCell } from '@/features/grade-book/model/book-context';
import { Button } from '@/shared/ui/button';

const SuggestionDialog = lazy(() =>
  import('@/features/grade-book/comments/suggestion-dialog').then((module) => ({
    default: module.SuggestionDialog,
  })),
);

interface CommentFootProps {
  book: GradeBook;
  student: StudentRow;
  column: Column;
  /** Alt and arrow down opens the suggestions, as it opens any list of choices. */
  shortcut?: boolean;
}

function useShortcut(active: boolean, open: () => void): void {
  useEffect(() => {
    if (!active) return undefined;
    // Before the cell's own text field takes the key for its caret.
    function onKeyDown(event: KeyboardEvent): void {
      const inGrid = event.target instanceof Element && event.target.closest('[role="grid"]');
      if (!inGrid || !event.altKey || event.key !== 'ArrowDown') return;
      event.preventDefault();
      event.stopPropagation();
      open();
    }
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [active, open]);
}

/** Beside a cell of words: its length against the printed form, names, and ready phrases. */
export function CommentFoot({ book, student, column, shortcut }: CommentFootProps): ReactNode {
  const { t } = useTranslation('gradeBook');
  const { editable } = useBook();
  const { value } = useCell(student, column);
  const namesIn = useOtherNames(book);
  const [open, setOpen] = useState(false);
  const [show] = useState(() => () => setOpen(true));
  const text = value ?? '';
  const writes = (editable && column.editable) || mayCorrect(student, column);
  const offers = writes && column.part === 'COMMENT';
  useShortcut(offers && (shortcut ?? false), show);
  if (!writes && text === '') return null;
  return (
    <>
      <div className="row">
        {offers && (
          <Button
            look="quiet"
            onClick={show}
            aria-keyshortcuts={shortcut ? 'Alt+ArrowDown' : undefined}
          >
            {t('comments.open')}
          </Button>
        )}
        {column.maxLength !== null && (
          <span className="soft small">
            {t('comments.length', { count: Array.from(text).length, max: column.maxLength })}
          </span>
        )}
      </div>
      <NameWarning names={namesIn(text, student.fullName)} />
      {open && (
        <Suspense>
          <SuggestionDialog
            student={student}
            column={column}
            namesIn={namesIn}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
