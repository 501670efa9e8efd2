import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StudentImport } from '@/features/student-import/api/student-import';
import { Button } from '@/shared/ui/button';
import { Dialog, DialogActions } from '@/shared/ui/dialog';

interface ConfirmDialogProps {
  checked: StudentImport;
  busy: boolean;
  onClose: () => void;
  onConfirm: () => void;
}

export function ConfirmDialog({
  checked,
  busy,
  onClose,
  onConfirm,
}: ConfirmDialogProps): ReactNode {
  const { t } = useTranslation('studentImport');
  const { counts } = checked;
  return (
    <Dialog title={t('confirm.title')} onClose={onClose} locked={busy}>
      <ul>
        <li>{t('confirm.new', { count: counts.new })}</li>
        <li>{t('confirm.changed', { count: counts.changed })}</li>
        <li>{t('confirm.unchanged', { count: counts.unchanged })}</li>
        <li>{t('confirm.broken', { count: counts.broken })}</li>
      </ul>
      <p className="soft">{t('confirm.note')}</p>
      <DialogActions>
        <Button onClick={onClose} disabled={busy}>
          {t('confirm.cancel')}
        </Button>
        <Button look="primary" onClick={onConfirm} busy={busy}>
          {busy ? t('confirm.busy') : t('confirm.do', { count: counts.new + counts.changed })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
