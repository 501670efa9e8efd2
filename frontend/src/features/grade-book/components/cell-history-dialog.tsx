import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cellHistoryQuery } from '@/features/grade-book/api/cells';
import type { Column, StudentRow } from '@/features/grade-book/api/grade-book';
import { useBook } from '@/features/grade-book/model/book-context';
import { shownText } from '@/features/grade-book/model/cell-value';
import { useColumnName } from '@/features/grade-book/model/use-column-name';
import { formatInstant } from '@/shared/date/format';
import { Button } from '@/shared/ui/button';
import { Dialog, DialogActions } from '@/shared/ui/dialog';
import { Loading } from '@/shared/ui/loading';
import { ProblemNotice } from '@/shared/ui/problem-notice';

interface CellHistoryDialogProps {
  student: StudentRow;
  column: Column;
  onClose: () => void;
}

export function CellHistoryDialog({ student, column, onClose }: CellHistoryDialogProps): ReactNode {
  const { t, i18n } = useTranslation('gradeBook');
  const { path } = useBook();
  const nameOf = useColumnName();
  const history = useQuery(cellHistoryQuery(path, { studentId: student.id, column: column.code }));
  const shown = (value: string | null): string =>
    shownText(column, value, i18n.language) ?? t('empty');
  return (
    <Dialog title={t('history.title')} onClose={onClose}>
      <p>
        {student.fullName} · {nameOf(column)}
      </p>
      {history.isPending && <Loading />}
      {history.error && <ProblemNotice error={history.error} />}
      <ol>
        {history.data?.items.map((item) => (
          <li key={item.at}>
            <span className="numbers">{formatInstant(item.at)}</span> · {item.by}:{' '}
            <del>{shown(item.old)}</del> → <ins>{shown(item.new)}</ins>{' '}
            <span className="soft small">({t(`history.sources.${item.source}`)})</span>
            {item.reason && (
              <p className="soft small">
                {item.source === 'CORRECTION'
                  ? t('history.corrected', { reason: item.reason })
                  : t('history.reason', { reason: item.reason })}
              </p>
            )}
          </li>
        ))}
      </ol>
      <DialogActions>
        <Button look="primary" onClick={onClose}>
          {t('close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
