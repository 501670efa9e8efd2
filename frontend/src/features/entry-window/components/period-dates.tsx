import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import {
  removeDates,
  setDates,
  type DatesKey,
  type ProvinceDates,
} from '@/features/entry-window/api/province-dates';
import { fieldOf, momentOf } from '@/features/entry-window/model/local-time';
import type { Period } from '@/features/entry-window/model/periods';
import { useSession } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { TextField } from '@/shared/ui/field';
import { ProblemNotice } from '@/shared/ui/problem-notice';

interface PeriodDatesProps {
  provinceCode: string;
  period: Period;
  dates: ProvinceDates | null;
}

function useActing() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (act: () => Promise<unknown>) => act(),
    // Also after a refusal: somebody else may have moved them meanwhile.
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['province-dates'] }),
  });
}

/** The dates of one period, to be set, moved or taken away. */
export function PeriodDates({ provinceCode, period, dates }: PeriodDatesProps): ReactNode {
  const { t } = useTranslation('entryWindow');
  const { schoolYear } = useSession();
  const acting = useActing();
  const [opens, setOpens] = useState(dates ? fieldOf(dates.opensAt) : '');
  const [closes, setCloses] = useState(dates ? fieldOf(dates.closesAt) : '');
  const key: DatesKey = { provinceCode, schoolYear, period, version: dates?.version ?? 0 };

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    acting.mutate(() => setDates(key, { opensAt: momentOf(opens), closesAt: momentOf(closes) }));
  }

  return (
    <form className="card stack" onSubmit={submit} aria-label={t(`period.${period}`)}>
      <h2>{t(`period.${period}`)}</h2>
      {acting.error && <ProblemNotice error={acting.error} />}
      <TextField
        type="datetime-local"
        label={t('opensAt')}
        value={opens}
        onChange={(event) => setOpens(event.target.value)}
        required
      />
      <TextField
        type="datetime-local"
        label={t('closesAt')}
        hint={t('closesHint')}
        value={closes}
        onChange={(event) => setCloses(event.target.value)}
        required
      />
      <div className="row">
        <Button type="submit" look="primary" busy={acting.isPending}>
          {t('save')}
        </Button>
        {dates ? (
          <Button look="quiet" onClick={() => acting.mutate(() => removeDates(key))}>
            {t('remove')}
          </Button>
        ) : (
          <span className="soft">{t('province.unbounded')}</span>
        )}
      </div>
    </form>
  );
}
