import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GradeBook } from '@/features/grade-book/api/grade-book';
import { countMissing, useBook, useSaverSummary } from '@/features/grade-book/model/book-context';
import { Button } from '@/shared/ui/button';
import { Notice } from '@/shared/ui/notice';

/** The state of saving for the whole class in one line, and loud only when something is stuck. */
function SaveState(): ReactNode {
  const { t } = useTranslation('gradeBook');
  const { saver } = useBook();
  const { saving, unsaved, refused } = useSaverSummary(saver);
  if (unsaved.length > 0) {
    return (
      <Notice tone="warn" title={t('save.unsaved', { count: unsaved.length })} live>
        <p>{t('save.unsavedText')}</p>
        <div>
          <Button onClick={() => saver.retryUnsaved()}>{t('cell.retry')}</Button>
        </div>
      </Notice>
    );
  }
  return (
    <p className="soft small no-print" role="status">
      {saving > 0 ? t('save.saving', { count: saving }) : t('save.idle')}
      {refused.length > 0 && ` ${t('save.refused', { count: refused.length })}`}
    </p>
  );
}

export function BookNotices({ book }: { book: GradeBook }): ReactNode {
  const { t } = useTranslation('gradeBook');
  const { editable } = useBook();
  const missing = countMissing(book);
  return (
    <>
      {book.state === 'OPEN' && missing === 0 && book.actions.includes('CLOSE') && (
        <Notice tone="good" title={t('ready')} />
      )}
      {book.state === 'CLOSED' && <Notice tone="good" title={t('closedNotice')} />}
      {editable ? <SaveState /> : <p className="soft">{t('readOnly')}</p>}
    </>
  );
}
