import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GradeBook } from '@/features/grade-book/api/grade-book';
import { SaveState } from '@/features/grade-book/components/save-state';
import { countMissing, useBook } from '@/features/grade-book/model/book-context';
import { periodKind } from '@/features/grade-book/model/period-choice';
import { Notice } from '@/shared/ui/notice';

export function BookNotices({ book }: { book: GradeBook }): ReactNode {
  const { t } = useTranslation('gradeBook');
  const { editable } = useBook();
  const missing = countMissing(book);
  const kind = periodKind(book);
  const period = book.periodLabel;
  const own = book.columns.filter(({ editable: mine }) => mine);
  const shut =
    book.state === 'OPEN' ? [...new Set(own.flatMap((column) => column.shut ?? []))] : [];
  const correcting = book.students.some(({ corrections }) =>
    Object.values(corrections).some(({ state }) => state === 'OPEN'),
  );
  const empty = book.students.length === 0;
  const ready = book.state === 'OPEN' && !empty && missing === 0 && book.actions.includes('CLOSE');
  return (
    <>
      {empty && <Notice tone="warn" title={t('noStudents')} />}
      {book.state === 'CLOSED' && (
        <Notice tone="good" title={t(`closedNotice.${kind}`, { period })} />
      )}
      {shut.map((why) => (
        <Notice key={why} tone="warn" title={t('shut')}>
          <p>{why}</p>
        </Notice>
      ))}
      <SaveState ready={ready ? t(`ready.${kind}`, { period }) : null} correcting={correcting} />
      {!editable && book.state === 'OPEN' && <p className="soft">{t('readOnly')}</p>}
    </>
  );
}
