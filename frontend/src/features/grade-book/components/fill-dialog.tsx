import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { changeCells, type CellOutcomes } from '@/features/grade-book/api/cells';
import { gradeBookQuery, type Column, type GradeBook } from '@/features/grade-book/api/grade-book';
import { FillValue } from '@/features/grade-book/components/fill-value';
import { useBook } from '@/features/grade-book/model/book-context';
import { withOutcomes } from '@/features/grade-book/model/book-change';
import { readValue } from '@/features/grade-book/model/cell-value';
import { emptyCells, fillChanges } from '@/features/grade-book/model/fill';
import { useColumnName } from '@/features/grade-book/model/use-column-name';
import { Button } from '@/shared/ui/button';
import { Dialog, DialogActions } from '@/shared/ui/dialog';
import { Notice } from '@/shared/ui/notice';
import { ProblemNotice } from '@/shared/ui/problem-notice';

function useFill(book: GradeBook, column: Column) {
  const { path, saver } = useBook();
  const queryClient = useQueryClient();
  const { queryKey } = gradeBookQuery(path.schoolId, path.classId);

  function take(answer: CellOutcomes, value: string): void {
    queryClient.setQueryData(queryKey, (present) => present && withOutcomes(present, answer));
    for (const { studentId, column: code, outcome, cell, problem } of answer.outcomes) {
      const ref = { studentId, column: code };
      if (outcome === 'CONFLICT' && cell) saver.clash(ref, value, cell);
      if (outcome === 'REFUSED') saver.refuse(ref, value, problem?.message ?? '');
    }
  }

  return useMutation({
    mutationFn: (value: string) =>
      changeCells(path, fillChanges(emptyCells(book, column.code, saver), column.code, value)),
    onSuccess: take,
  });
}

interface FillDialogProps {
  book: GradeBook;
  column: Column;
  onClose: () => void;
}

/** Most of a class stands at the same level: one request fills what is still empty. */
export function FillDialog({ book, column, onClose }: FillDialogProps): ReactNode {
  const { t } = useTranslation('gradeBook');
  const { saver } = useBook();
  const nameOf = useColumnName();
  const [typed, setTyped] = useState('');
  const [count] = useState(() => emptyCells(book, column.code, saver).length);
  const fill = useFill(book, column);
  const reading = readValue(column, typed);
  const value = reading.ok ? reading.value : null;
  const saved = fill.data?.outcomes.filter(({ outcome }) => outcome === 'SAVED').length ?? 0;
  const failed = (fill.data?.outcomes.length ?? 0) - saved;
  return (
    <Dialog title={t('fill.title', { column: nameOf(column) })} onClose={onClose}>
      {fill.error && <ProblemNotice error={fill.error} />}
      {fill.data ? (
        <Notice tone={failed > 0 ? 'warn' : 'good'} title={t('fill.saved', { count: saved })} live>
          {failed > 0 && <p>{t('fill.failed', { count: failed })}</p>}
        </Notice>
      ) : (
        <>
          <p>{t('fill.text', { count })}</p>
          <FillValue column={column} value={typed} onChange={setTyped} />
        </>
      )}
      <DialogActions>
        <Button onClick={onClose}>{fill.data ? t('close') : t('cancel')}</Button>
        {!fill.data && (
          <Button
            look="primary"
            busy={fill.isPending}
            disabled={value === null || count === 0}
            onClick={() => value !== null && fill.mutate(value)}
          >
            {t('fill.do', { count })}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
