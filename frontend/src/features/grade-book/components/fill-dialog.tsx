import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column, GradeBook } from '@/features/grade-book/api/grade-book';
import { FillValue } from '@/features/grade-book/components/fill-value';
import { useBook } from '@/features/grade-book/model/book-context';
import { readValue } from '@/features/grade-book/model/cell-value';
import { emptyCells } from '@/features/grade-book/model/fill';
import { useColumnName } from '@/features/grade-book/model/use-column-name';
import { Button } from '@/shared/ui/button';
import { Dialog, DialogActions } from '@/shared/ui/dialog';
import { Loading } from '@/shared/ui/loading';
import { Notice } from '@/shared/ui/notice';

const FillComments = lazy(() =>
  import('@/features/grade-book/comments/fill-comments').then((module) => ({
    default: module.FillComments,
  })),
);

interface FillDialogProps {
  book: GradeBook;
  column: Column;
  onClose: () => void;
}

/** Most of a class stands at the same level: one act fills what is still empty. */
export function FillDialog({ book, column, onClose }: FillDialogProps): ReactNode {
  const { t } = useTranslation('gradeBook');
  const { saver } = useBook();
  const nameOf = useColumnName();
  const [typed, setTyped] = useState('');
  const [empty] = useState(() => emptyCells(book, column.code, saver));
  const [done, setDone] = useState<number | null>(null);
  const [byResult, setByResult] = useState(false);
  const reading = readValue(column, typed);
  const value = reading.ok ? reading.value : null;
  const count = empty.length;

  function fill(): void {
    saver.writeAll(
      empty.map((ref) => ({ ref, value })),
      'FILLED',
    );
    setDone(count);
  }

  if (byResult && done === null) {
    return (
      <Dialog title={t('fill.title', { column: nameOf(column) })} onClose={onClose}>
        <Suspense fallback={<Loading />}>
          <FillComments
            book={book}
            column={column}
            empty={empty}
            onDone={setDone}
            onClose={onClose}
          />
        </Suspense>
      </Dialog>
    );
  }
  return (
    <Dialog title={t('fill.title', { column: nameOf(column) })} onClose={onClose}>
      {done !== null ? (
        <Notice tone="good" title={t('fill.saved', { count: done })} live />
      ) : (
        <>
          <p>{t('fill.text', { count })}</p>
          {column.part === 'COMMENT' && count > 0 && (
            <div>
              <Button onClick={() => setByResult(true)}>{t('comments.fill')}</Button>
            </div>
          )}
          <FillValue column={column} value={typed} onChange={setTyped} />
        </>
      )}
      <DialogActions>
        <Button onClick={onClose}>{done === null ? t('cancel') : t('close')}</Button>
        {done === null && (
          <Button look="primary" disabled={value === null || count === 0} onClick={fill}>
            {t('fill.do', { count })}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
