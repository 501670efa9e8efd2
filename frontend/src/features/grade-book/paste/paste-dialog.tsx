import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useColumnName } from '@/features/grade-book/model/use-column-name';
import { PasteTable } from '@/features/grade-book/paste/paste-table';
import type { PastePlan } from '@/features/grade-book/paste/paste-plan';
import { useRefusalText } from '@/features/grade-book/paste/use-refusal-text';
import styles from '@/features/grade-book/paste/paste.module.css';
import { Button } from '@/shared/ui/button';
import { Dialog, DialogActions } from '@/shared/ui/dialog';
import { Notice } from '@/shared/ui/notice';

interface PartProps {
  plan: PastePlan;
}

function Changes({ plan }: PartProps): ReactNode {
  const { t } = useTranslation('gradeBook');
  const nameOf = useColumnName();
  return (
    <PasteTable
      title={t('paste.changes', { count: plan.changes.length })}
      heads={[t('paste.student'), t('paste.column'), t('paste.old'), t('paste.new')]}
      rows={plan.changes.map(({ student, column, old, value }) => [
        student.fullName,
        nameOf(column),
        <del key="old">{old ?? t('empty')}</del>,
        <ins key="new">{value}</ins>,
      ])}
    />
  );
}

function Refused({ plan }: PartProps): ReactNode {
  const { t } = useTranslation('gradeBook');
  const nameOf = useColumnName();
  const refusalText = useRefusalText();
  return (
    <PasteTable
      title={t('paste.refused', { count: plan.refused.length })}
      heads={[t('paste.student'), t('paste.column'), t('paste.text'), t('paste.why')]}
      rows={plan.refused.map(({ student, column, text, refusal }) => [
        student.fullName,
        nameOf(column),
        text,
        refusal && refusalText(column, refusal),
      ])}
    />
  );
}

function Stopped({ plan }: PartProps): ReactNode {
  const { t } = useTranslation('gradeBook');
  return (
    <PasteTable
      title={t('paste.stopped', { count: plan.stopped.length })}
      heads={[t('paste.row'), t('paste.why')]}
      rows={plan.stopped.map(({ found, student, why }) => [
        found || t('empty'),
        t(`paste.${why}`, { name: student?.fullName ?? '' }),
      ])}
    />
  );
}

interface PasteDialogProps {
  plan: PastePlan;
  /** The student with whose row the block begins. */
  first: string;
  onWrite: () => void;
  onClose: () => void;
}

/** What the block would change, before anything is changed: refusals first, then old and new. */
export function PasteDialog({ plan, first, onWrite, onClose }: PasteDialogProps): ReactNode {
  const { t } = useTranslation('gradeBook');
  const count = plan.changes.length;
  return (
    <Dialog title={t('paste.title')} onClose={onClose}>
      <div className={styles.facts}>
        <p>{plan.checkedNames ? t('paste.names') : t('paste.noNames', { name: first })}</p>
        <p className="soft small">
          {plan.unchanged > 0 && `${t('paste.unchanged', { count: plan.unchanged })} `}
          {t('paste.emptyKept')}
        </p>
        {plan.cutColumns > 0 && (
          <Notice tone="warn">
            <p>{t('paste.cut', { count: plan.cutColumns })}</p>
          </Notice>
        )}
      </div>
      <Stopped plan={plan} />
      <Refused plan={plan} />
      {count > 0 ? <Changes plan={plan} /> : <p>{t('paste.nothing')}</p>}
      <DialogActions>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button look="primary" disabled={count === 0} onClick={onWrite}>
          {t('paste.write', { count })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
