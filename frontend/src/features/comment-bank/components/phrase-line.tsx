import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  BANK,
  copyPhrase,
  deletePhrase,
  type Bank,
  type Phrase,
} from '@/features/comment-bank/api/phrases';
import { PhraseDialog } from '@/features/comment-bank/components/phrase-dialog';
import { PhraseScope } from '@/features/comment-bank/components/phrase-scope';
import { useSchool } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { Dialog, DialogActions } from '@/shared/ui/dialog';
import { ProblemNotice } from '@/shared/ui/problem-notice';

interface PhraseLineProps {
  bank: Bank;
  phrase: Phrase;
}

function usePhraseAct(act: (schoolId: string, phrase: Phrase) => Promise<unknown>) {
  const school = useSchool();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (phrase: Phrase) => act(school.id, phrase),
    onSettled: () => queryClient.invalidateQueries({ queryKey: [BANK] }),
  });
}

/** One phrase with what the service lets its reader do. */
export function PhraseLine({ bank, phrase }: PhraseLineProps): ReactNode {
  const { t } = useTranslation('commentBank');
  const [open, setOpen] = useState<'change' | 'delete' | null>(null);
  const copying = usePhraseAct(copyPhrase);
  const deleting = usePhraseAct(deletePhrase);
  const { actions, text } = phrase;
  const error = copying.error ?? deleting.error;
  const close = () => setOpen(null);
  return (
    <li className="card stack">
      <p lang="vi">{text}</p>
      <PhraseScope bank={bank} phrase={phrase} />
      {error && <ProblemNotice error={error} />}
      <div className="row">
        {actions.includes('CHANGE') && (
          <Button onClick={() => setOpen('change')}>{t('change')}</Button>
        )}
        {actions.includes('COPY') && (
          <Button look="quiet" busy={copying.isPending} onClick={() => copying.mutate(phrase)}>
            {t('copy')}
          </Button>
        )}
        {actions.includes('DELETE') && (
          <Button look="quiet" onClick={() => setOpen('delete')}>
            {t('delete')}
          </Button>
        )}
        {copying.isSuccess && <span role="status">{t('copied')}</span>}
      </div>
      {open === 'change' && <PhraseDialog bank={bank} phrase={phrase} onClose={close} />}
      {open === 'delete' && (
        <Dialog title={t('deleteTitle')} onClose={close}>
          <p lang="vi">{text}</p>
          <p>{t('deleteText')}</p>
          <DialogActions>
            <Button onClick={close}>{t('cancel')}</Button>
            <Button
              look="danger"
              onClick={() => {
                deleting.mutate(phrase);
                close();
              }}
            >
              {t('delete')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </li>
  );
}
