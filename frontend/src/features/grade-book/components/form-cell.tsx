import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column, GradeBook, StudentRow } from '@/features/grade-book/api/grade-book';
import { CommentFoot } from '@/features/grade-book/comments/comment-foot';
import { CellCorrection } from '@/features/grade-book/components/cell-correction';
import { CellTrouble } from '@/features/grade-book/components/cell-trouble';
import styles from '@/features/grade-book/components/form.module.css';
import { takesEntry, whyNone } from '@/features/grade-book/model/applicable';
import { useBook, useCell } from '@/features/grade-book/model/book-context';
import { numberKeys } from '@/features/grade-book/model/cell-value';
import { letterOf, optionsOf } from '@/features/grade-book/model/options';
import { useColumnName } from '@/features/grade-book/model/use-column-name';
import { useDraftKeeper } from '@/features/grade-book/model/use-draft-keeper';
import { useCommit } from '@/features/grade-book/model/use-commit';
import { Badge } from '@/shared/ui/badge';

interface FormCellProps {
  book: GradeBook;
  student: StudentRow;
  column: Column;
  /** Someone asked to be brought to this very cell. */
  focused: boolean;
}

interface EntryProps {
  student: StudentRow;
  column: Column;
  labelId: string;
}

function ChoiceEntry({ student, column, labelId }: EntryProps): ReactNode {
  const { editable } = useBook();
  const { ref, value } = useCell(student, column);
  const commit = useCommit(column);
  const open = takesEntry(editable, student, column);
  return (
    <div role="radiogroup" aria-labelledby={labelId} className={styles.choices}>
      {optionsOf(column).map((choice) => (
        <label key={choice.value} className={styles.choice}>
          <input
            type="radio"
            name={labelId}
            checked={value === choice.value}
            disabled={!open}
            onChange={() => commit(ref, choice.value)}
          />
          <strong>{letterOf(choice)}</strong>
          <span>{choice.label}</span>
        </label>
      ))}
    </div>
  );
}

function TypedEntry({ student, column, labelId }: EntryProps): ReactNode {
  const { editable } = useBook();
  const { ref, value } = useCell(student, column);
  const commit = useCommit(column);
  const keeper = useDraftKeeper(ref);
  const [draft, setDraft] = useState<string | null>(null);
  const shared = {
    className: 'input',
    'aria-labelledby': labelId,
    value: draft ?? value ?? '',
    readOnly: !takesEntry(editable, student, column),
    onBlur: () => {
      keeper.stop();
      if (draft !== null) commit(ref, draft);
      setDraft(null);
    },
  };
  const keep = (text: string): void => {
    keeper.keep(text);
    setDraft(text);
  };
  return column.kind === 'TEXT' ? (
    <textarea
      {...shared}
      rows={3}
      lang="vi"
      maxLength={column.maxLength ?? undefined}
      onChange={(event) => keep(event.target.value)}
    />
  ) : (
    <input
      {...shared}
      inputMode={column.tokens.length > 0 ? 'text' : 'decimal'}
      autoComplete="off"
      autoCapitalize="characters"
      maxLength={8}
      onChange={(event) => keep(numberKeys(event.target.value, column))}
    />
  );
}

export function FormCell({ book, student, column, focused }: FormCellProps): ReactNode {
  const { t } = useTranslation('gradeBook');
  const labelId = useId();
  const nameOf = useColumnName();
  const { ref, state, value } = useCell(student, column);
  const box = useRef<HTMLDivElement>(null);
  const none = whyNone(student, column);
  const Entry = column.kind === 'CHOICE' ? ChoiceEntry : TypedEntry;

  useEffect(() => {
    if (focused) box.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [focused]);

  return (
    <div ref={box} className={styles.cell}>
      <div className={styles.label}>
        <span id={labelId}>{nameOf(column)}</span>
        {value === null && column.required && none === null && <Badge>{t('cell.missing')}</Badge>}
        {state && <Badge>{t(`cell.${state.kind}`)}</Badge>}
      </div>
      {none === null ? (
        <Entry student={student} column={column} labelId={labelId} />
      ) : (
        <p className="soft small">{none}</p>
      )}
      <CellTrouble cell={ref} state={state} />
      <CellCorrection book={book} student={student} column={column} />
      {column.kind === 'TEXT' && <CommentFoot book={book} student={student} column={column} />}
    </div>
  );
}
