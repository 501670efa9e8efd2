import { useBlocker } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useBook } from '@/features/grade-book/model/book-context';
import { Button } from '@/shared/ui/button';
import { Dialog, DialogActions } from '@/shared/ui/dialog';

/** Only where the browser keeps nothing can leaving lose something: then nobody leaves untold. */
export function LeaveGuard(): ReactNode {
  const { t } = useTranslation('gradeBook');
  const { saver } = useBook();
  // What is in the browser's own database is not lost by leaving.
  const mayLose = (): boolean => !saver.summary().durable && saver.summary().local > 0;
  const blocker = useBlocker({
    shouldBlockFn: mayLose,
    enableBeforeUnload: mayLose,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <Dialog title={t('leave.title')} onClose={blocker.reset}>
      <p>{t('leave.text')}</p>
      <DialogActions>
        <Button onClick={blocker.proceed}>{t('leave.leave')}</Button>
        <Button look="primary" onClick={blocker.reset}>
          {t('leave.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
