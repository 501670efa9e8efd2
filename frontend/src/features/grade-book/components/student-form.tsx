import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GradeBook } from '@/features/grade-book/api/grade-book';
import { FormCell } from '@/features/grade-book/components/form-cell';
import styles from '@/features/grade-book/components/form.module.css';
import { ResultText } from '@/features/grade-book/components/result-text';
import type { CellRef } from '@/features/grade-book/model/cell-ref';
import type { View } from '@/features/grade-book/model/views';
import { Button } from '@/shared/ui/button';
import { SelectField } from '@/shared/ui/field';

interface StudentFormProps {
  book: GradeBook;
  view: View;
  target: CellRef | null;
}

interface PickerProps {
  book: GradeBook;
  index: number;
  onPick: (index: number) => void;
}

function StudentPicker({ book, index, onPick }: PickerProps): ReactNode {
  const { t } = useTranslation('gradeBook');
  return (
    <div className={styles.picker}>
      <Button
        icon="back"
        aria-label={t('form.previous')}
        disabled={index === 0}
        onClick={() => onPick(index - 1)}
      />
      <SelectField
        label={t('form.student', { number: index + 1, count: book.students.length })}
        value={index}
        onChange={(event) => onPick(Number(event.target.value))}
      >
        {book.students.map((student, position) => (
          <option key={student.id} value={position}>
            {student.missing.length > 0
              ? t('form.optionMissing', { name: student.fullName, count: student.missing.length })
              : student.fullName}
          </option>
        ))}
      </SelectField>
      <Button
        icon="forward"
        aria-label={t('form.next')}
        disabled={index === book.students.length - 1}
        onClick={() => onPick(index + 1)}
      />
    </div>
  );
}

/** For a phone: the cells of one student under each other, large enough for a finger. */
export function StudentForm({ book, view, target }: StudentFormProps): ReactNode {
  const rowOf = (cell: CellRef | null) =>
    book.students.findIndex((student) => student.id === cell?.studentId);
  const [index, setIndex] = useState(Math.max(0, rowOf(target)));
  const [seenTarget, setSeenTarget] = useState(target);
  if (target !== seenTarget) {
    setSeenTarget(target);
    setIndex(Math.max(0, rowOf(target)));
  }
  const student = book.students[index];
  if (!student) return null;
  const wanted = target?.studentId === student.id ? target.column : null;
  return (
    <div className="stack">
      <StudentPicker book={book} index={index} onPick={setIndex} />
      <div className="card">
        <ResultText student={student} subject={view.subject?.code ?? null} />
      </div>
      <div className={styles.cells}>
        {view.columns.map((column) => (
          <FormCell
            key={`${student.id} ${column.code}`}
            book={book}
            student={student}
            column={column}
            focused={column.code === wanted}
          />
        ))}
      </div>
      <StudentPicker book={book} index={index} onPick={setIndex} />
    </div>
  );
}
