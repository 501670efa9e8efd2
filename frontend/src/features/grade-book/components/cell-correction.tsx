import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column, GradeBook, StudentRow } from '@/features/grade-book/api/grade-book';
import { CorrectionDialog } from '@/features/grade-book/components/correction-dialog';
import { whyNone } from '@/features/grade-book/model/applicable';
import { formatInstant } from '@/shared/date/format';
import { Button } from '@/shared/ui/button';

interface CellCorrectionProps {
  book: GradeBook;
  student: StudentRow;
  column: Column;
}

/** In a closed book: what is under way for this cell, or the door to asking for it. */
export function CellCorrection({ book, student, column }: CellCorrectionProps): ReactNode {
  const { t } = useTranslation('gradeBook');
  const [asking, setAsking] = useState(false);
  const underWay = student.corrections[column.code];
  const own = column.editable && whyNone(student, column) === null;
  if (underWay) {
    return (
      <p className="small" role="status">
        {underWay.state === 'OPEN' && underWay.until
          ? t('correction.open', { at: formatInstant(underWay.until) })
          : t('correction.requested')}
      </p>
    );
  }
  if (!own || !book.actions.includes('REQUEST_CORRECTION')) return null;
  return (
    <div>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {t('correction.ask')}
      </Button>
      {asking && (
        <CorrectionDialog student={student} column={column} onClose={() => setAsking(false)} />
      )}
    </div>
  );
}
