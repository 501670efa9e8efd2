import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { startClosing, type ClosingCheck } from '@/features/closing/api/closings';
import { narrower, type ClosingSearch } from '@/features/closing/model/choice';
import { useScopeName } from '@/features/closing/model/use-scope-name';
import { useSchool, useSession } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { Dialog, DialogActions } from '@/shared/ui/dialog';
import { ProblemNotice } from '@/shared/ui/problem-notice';

interface StartDialogProps {
  counts: ClosingCheck['counts'];
  choice: Required<ClosingSearch>;
  onClose: () => void;
}

/** Says once more what will happen; then the service works alone. */
export function StartDialog({ counts, choice, onClose }: StartDialogProps): ReactNode {
  const { t } = useTranslation('closing');
  const school = useSchool();
  const { schoolYear } = useSession();
  const scopeName = useScopeName();
  const queryClient = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const starting = useMutation({
    mutationFn: () =>
      startClosing(school.id, key, {
        schoolYear,
        period: choice.period,
        ...narrower(choice.scope),
      }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['closing'] });
      onClose();
    },
  });
  const left = counts.incomplete + counts.impossible;
  return (
    <Dialog title={t('start.title')} onClose={onClose} locked={starting.isPending}>
      {starting.error && <ProblemNotice error={starting.error} />}
      <p>
        {t('start.what', {
          count: counts.ready,
          period: t(`period.${choice.period}`),
          scope: scopeName(choice.scope),
        })}
      </p>
      {left > 0 && <p>{t('start.left', { count: left })}</p>}
      <p className="soft">{t('start.after')}</p>
      <DialogActions>
        <Button disabled={starting.isPending} onClick={onClose}>
          {t('start.cancel')}
        </Button>
        <Button look="primary" busy={starting.isPending} onClick={() => starting.mutate()}>
          {t('start.do', { count: counts.ready })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
