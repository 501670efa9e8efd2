import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PasteInHand } from '@/features/grade-book/paste/use-paste';
import { Button } from '@/shared/ui/button';
import { Notice } from '@/shared/ui/notice';

/** What the last paste did, and the one step back. */
export function LastAct({ paste }: { paste: PasteInHand }): ReactNode {
  const { t } = useTranslation('gradeBook');
  const { last } = paste;
  if (!last) return null;
  return (
    <Notice live>
      <p>
        {t(`paste.${last.kind}`, { count: last.cells.length })}{' '}
        {last.kept > 0 && t('paste.undoneKept', { count: last.kept })}
        {last.kind === 'done' && <Button onClick={paste.undo}>{t('paste.undo')}</Button>}
      </p>
    </Notice>
  );
}
