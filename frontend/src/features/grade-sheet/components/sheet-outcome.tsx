import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GradeImport } from '@/features/grade-sheet/api/grade-sheet';
import { Notice } from '@/shared/ui/notice';

function Counts({ checked }: { checked: GradeImport }): ReactNode {
  const { t } = useTranslation('gradeSheet');
  const { read, unchanged, older, refused } = checked.counts;
  return (
    <>
      <p>{t('outcome.counts', { read, unchanged, refused })}</p>
      {older > 0 && <p>{t('outcome.older', { count: older })}</p>}
      {refused > 0 && <p>{t('outcome.refused')}</p>}
      {!checked.exportedAt && <p>{t('outcome.ofOthers')}</p>}
      {checked.unread.length > 0 && (
        <p>{t('outcome.unread', { titles: checked.unread.join(', ') })}</p>
      )}
    </>
  );
}

/** Where this import stands, and where every cell of the file went. */
export function SheetOutcome({ checked }: { checked: GradeImport }): ReactNode {
  const { t } = useTranslation('gradeSheet');
  const { changed, emptied, older, refused, applied } = checked.counts;
  if (checked.state === 'CONFIRMED') {
    return (
      <Notice tone="good" title={t('outcome.confirmed', { count: applied })} live>
        <Counts checked={checked} />
      </Notice>
    );
  }
  if (changed + emptied + older === 0) {
    return (
      <Notice tone={refused > 0 ? 'warn' : 'info'} title={t('outcome.nothing')}>
        <Counts checked={checked} />
      </Notice>
    );
  }
  return (
    <Notice
      tone={refused + older > 0 ? 'warn' : 'info'}
      title={t('outcome.review', { count: changed + emptied })}
    >
      <Counts checked={checked} />
    </Notice>
  );
}
