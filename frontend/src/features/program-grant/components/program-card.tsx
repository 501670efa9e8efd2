import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  grantsQuery,
  setGrant,
  type ProgramGrant,
} from '@/features/program-grant/api/program-grants';
import { useScopeNames } from '@/features/program-grant/components/use-scope-names';
import { formatInstant } from '@/shared/date/format';
import { useSchool } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { ProblemNotice } from '@/shared/ui/problem-notice';

function useGranting(grant: ProgramGrant) {
  const school = useSchool();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (scopes: string[]) => setGrant(school.id, grant, scopes),
    // Also after a refusal: somebody else may have changed it meanwhile.
    onSettled: () => queryClient.invalidateQueries(grantsQuery(school.id)),
  });
}

interface ScopeListProps {
  asked: string[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

function ScopeList({ asked, chosen, onChange }: ScopeListProps): ReactNode {
  const { t } = useTranslation('programGrant');
  const names = useScopeNames();
  return (
    <fieldset className="stack">
      <legend>{t('may')}</legend>
      {asked.map((scope) => (
        <label key={scope} className="row">
          <input
            type="checkbox"
            checked={chosen.includes(scope)}
            onChange={({ target }) =>
              onChange(
                target.checked ? [...chosen, scope] : chosen.filter((other) => other !== scope),
              )
            }
          />
          {names(scope)}
        </label>
      ))}
    </fieldset>
  );
}

/** One application of a vendor: what it may do, with a button that ends all of it. */
export function ProgramCard({ grant }: { grant: ProgramGrant }): ReactNode {
  const { t } = useTranslation('programGrant');
  const [chosen, setChosen] = useState(grant.granted);
  const granting = useGranting(grant);
  const heading = useId();
  const changed = [...chosen].sort().join(' ') !== [...grant.granted].sort().join(' ');
  return (
    <section className="card stack" aria-labelledby={heading}>
      <h2 id={heading}>{grant.application}</h2>
      <p className="soft">{t('vendor', { vendor: grant.vendor, contact: grant.contact })}</p>
      <p role="status">
        {grant.granted.length === 0 ? t('nothing') : t('granted', { number: grant.granted.length })}
        {grant.changedAt &&
          ` ${t('since', { at: formatInstant(grant.changedAt), by: grant.changedBy ?? '' })}`}
      </p>
      {granting.error && <ProblemNotice error={granting.error} />}
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          granting.mutate(chosen);
        }}
      >
        <ScopeList asked={grant.asked} chosen={chosen} onChange={setChosen} />
        <div className="row">
          <Button type="submit" look="primary" busy={granting.isPending} disabled={!changed}>
            {t('save')}
          </Button>
          {grant.granted.length > 0 && (
            <Button look="quiet" busy={granting.isPending} onClick={() => granting.mutate([])}>
              {t('end')}
            </Button>
          )}
        </div>
      </form>
    </section>
  );
}
