import { useEffect, useRef, useState, type FocusEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GradeBook } from '@/features/grade-book/api/grade-book';
import { CellBar } from '@/features/grade-book/components/cell-bar';
import { GridHead } from '@/features/grade-book/components/grid-head';
import { GridRow } from '@/features/grade-book/components/grid-row';
import styles from '@/features/grade-book/components/grid.module.css';
import { useViewName } from '@/features/grade-book/components/view-chooser';
import { useBook } from '@/features/grade-book/model/book-context';
import type { CellRef } from '@/features/grade-book/model/cell-ref';
import type { Position } from '@/features/grade-book/model/grid-moves';
import { useGridKeys } from '@/features/grade-book/model/use-grid-keys';
import { rangeOf } from '@/features/grade-book/model/selection';
import type { View } from '@/features/grade-book/model/views';
import { LastAct } from '@/features/grade-book/paste/last-act';
import { PasteDialog } from '@/features/grade-book/paste/paste-dialog';
import { useClipboard } from '@/features/grade-book/paste/use-clipboard';
import { usePaste } from '@/features/grade-book/paste/use-paste';

interface GradeGridProps {
  book: GradeBook;
  view: View;
  /** A cell that someone asked to be brought to. */
  target: CellRef | null;
}

function positionOf(book: GradeBook, view: View, target: CellRef): Position | null {
  const row = book.students.findIndex((student) => student.id === target.studentId);
  const column = view.columns.findIndex(({ code }) => code === target.column);
  return row < 0 || column < 0 ? null : { row, column };
}

/** The one cell that has the tab stop takes the focus when the grid holds it. */
function useFocusFollows(active: Position, wanted: boolean) {
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    if (!wanted) return;
    const cell = table.current?.querySelector<HTMLElement>('[data-active] textarea, [data-active]');
    const field = cell?.querySelector<HTMLElement>('textarea, input, select') ?? cell;
    if (field && field !== document.activeElement) field.focus({ preventScroll: true });
    field?.closest('td')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active, wanted]);
  return table;
}

const HELP = 'grid-help';

function GridHelp(): ReactNode {
  const { t } = useTranslation('gradeBook');
  return (
    <p className="soft small no-print" id={HELP}>
      {t('grid.help')} {t('grid.legend')}
    </p>
  );
}

export function GradeGrid({ book, view, target }: GradeGridProps): ReactNode {
  const { t } = useTranslation('gradeBook');
  const { editable } = useBook();
  const nameOf = useViewName();
  const start = target && positionOf(book, view, target);
  const [active, setActive] = useState<Position>(start ?? { row: 0, column: 0 });
  const [anchor, setAnchor] = useState<Position | null>(null);
  const [inside, setInside] = useState(start !== null);
  const [seenTarget, setSeenTarget] = useState(target);
  if (target !== seenTarget) {
    setSeenTarget(target);
    if (start) {
      setActive(start);
      setAnchor(null);
      setInside(true);
    }
  }
  const range = rangeOf(anchor, active);
  const table = useFocusFollows(active, inside);
  const paste = usePaste(book, view, range);
  const keys = useGridKeys({
    book,
    view,
    active,
    setActive,
    anchor,
    setAnchor,
    onClear: paste.clear,
    onUndo: paste.undo,
  });
  useClipboard(table, paste, editable);
  const student = book.students[active.row];
  const column = view.columns[active.column];

  function leave(event: FocusEvent): void {
    if (!event.currentTarget.contains(event.relatedTarget)) setInside(false);
  }

  return (
    <>
      {editable && <GridHelp />}
      <div className={styles.frame}>
        <table
          ref={table}
          // A table that is edited cell by cell is a grid (W3C APG); its rows stay table rows.
          // eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
          role="grid"
          className={styles.grid}
          aria-label={t('grid.label', { name: book.className, view: nameOf(view) })}
          aria-describedby={editable ? HELP : undefined}
          aria-readonly={keys.readOnly}
          aria-multiselectable
          onKeyDown={keys.onKeyDown}
          onFocus={() => setInside(true)}
          onBlur={leave}
        >
          <GridHead view={view} />
          <tbody>
            {book.students.map((item, row) => {
              const isIn = row >= range.top && row <= range.bottom;
              return (
                <GridRow
                  key={item.id}
                  student={item}
                  number={row + 1}
                  columns={view.columns}
                  subject={view.subject?.code ?? null}
                  activeColumn={row === active.row ? active.column : -1}
                  selectedFrom={isIn && anchor ? range.left : -1}
                  selectedTo={isIn && anchor ? range.right : -1}
                  editing={row === active.row ? keys.editing : null}
                  onPick={keys.pick}
                  onEditingDone={keys.stopEditing}
                />
              );
            })}
          </tbody>
        </table>
      </div>
      <LastAct paste={paste} />
      {student && column && (
        <CellBar
          key={`${student.id} ${column.code}`}
          book={book}
          student={student}
          column={column}
        />
      )}
      {paste.plan && (
        <PasteDialog
          plan={paste.plan}
          first={book.students[range.top]?.fullName ?? ''}
          onWrite={paste.write}
          onClose={paste.cancel}
        />
      )}
    </>
  );
}
