import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { changeWindow, removeWindow, type EntryWindow } from '@/features/entry-window/api/windows';
import { fieldOf, momentOf } from '@/features/entry-window/model/local-time';
import type { Period } from '@/features/entry-window/model/periods';
import { formatInstant } from '@/shared/date/format';
import { useSchool } from '@/shared/session/session';
import { Badge } from '@/shared/ui/badge';
import { Button } from '@/shared/ui/button';
import { Dialog, DialogActions } from '@/shared/ui/dialog';
import { TextField } from '@/shared/ui/field';
import { ProblemNotice } from '@/shared/ui/problem-notice';

interface WindowLineProps {
  window: EntryWindow;
  className: string | null;
  subjectName: string | null;
}

type Part = 'BEFORE' | 'OPEN' | 'AFTER';

function partOf({ opensAt, closesAt }: EntryWindow): Part {
  const now = Date.now();
  if (now < Date.parse(opensAt)) return 'BEFORE';
  return now < Date.parse(closesAt) ? 'OPEN' : 'AFTER';
}

function useActing() {
  const school = useSchool();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (act: (schoolId: string) => Promise<unknown>) => act(school.id),
    // Also after a refusal: somebody else may have moved it meanwhile.
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['entry-windows'] }),
  });
}

function MoveDialog({ window, onClose }: { window: EntryWindow; onClose: () => void }): ReactNode {
  const { t } = useTranslation('entryWindow');
  const acting = useActing();
  const [opens, setOpens] = useState(fieldOf(window.opensAt));
  const [closes, setCloses] = useState(fieldOf(window.closesAt));
  const span = () => ({ opensAt: momentOf(opens), closesAt: momentOf(closes) });
  return (
    <Dialog title={t('move.title')} onClose={onClose}>
      {acting.error && <ProblemNotice error={acting.error} />}
      <TextField
        type="datetime-local"
        label={t('opensAt')}
        value={opens}
        onChange={(event) => setOpens(event.target.value)}
      />
      <TextField
        type="datetime-local"
        label={t('closesAt')}
        hint={t('closesHint')}
        value={closes}
        onChange={(event) => setCloses(event.target.value)}
      />
      <DialogActions>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button
          look="primary"
          busy={acting.isPending}
          disabled={opens === '' || closes === ''}
          onClick={() =>
            acting.mutate((schoolId) => changeWindow(schoolId, window, span()), {
              onSuccess: onClose,
            })
          }
        >
          {t('save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

export function WindowLine({ window, className, subjectName }: WindowLineProps): ReactNode {
  const { t } = useTranslation('entryWindow');
  const acting = useActing();
  const [moving, setMoving] = useState(false);
  const part = partOf(window);
  return (
    <tr>
      <th scope="row">{t(`period.${window.period as Period}`)}</th>
      <td>
        {className ?? t('everyClass')}
        {subjectName && `, ${subjectName}`}
        {window.column && `, ${window.column}`}
      </td>
      <td className="numbers">
        {t('span', {
          from: formatInstant(window.opensAt),
          until: formatInstant(window.closesAt),
        })}
      </td>
      <td>
        <Badge tone={part === 'OPEN' ? 'good' : 'neutral'}>{t(`part.${part}`)}</Badge>
      </td>
      <td>
        <Button onClick={() => setMoving(true)}>{t('move.open')}</Button>{' '}
        <Button
          look="quiet"
          busy={acting.isPending}
          onClick={() => acting.mutate((schoolId) => removeWindow(schoolId, window))}
        >
          {t('remove')}
        </Button>
        {acting.error && <ProblemNotice error={acting.error} />}
        {moving && <MoveDialog window={window} onClose={() => setMoving(false)} />}
      </td>
    </tr>
  );
}
