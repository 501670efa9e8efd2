import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { promotionsQuery, type Promotions } from '@/features/closing/api/promotions';
import styles from '@/features/closing/components/closing.module.css';
import { PromotionTable } from '@/features/closing/components/promotion-table';
import type { Scope } from '@/features/closing/model/choice';
import { useSchool, useSession } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { SelectField } from '@/shared/ui/field';
import { Loading } from '@/shared/ui/loading';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { isStanding, STANDINGS, type Shown } from '@/features/closing/model/standing';

function Found({ promotions }: { promotions: Promotions }): ReactNode {
  const { t } = useTranslation('closing');
  const [shown, setShown] = useState<Shown>('OPEN');
  return (
    <>
      <ul className={styles.counts} aria-label={t('promotion.counts')}>
        {STANDINGS.map(({ standing, count }) => (
          <li key={standing}>
            <strong>{promotions.counts[count]}</strong> {t(`standing.${standing}`)}
          </li>
        ))}
      </ul>
      <div className={styles.choice}>
        <SelectField
          label={t('promotion.show')}
          value={shown}
          onChange={({ target: { value } }) => setShown(isStanding(value) ? value : 'OPEN')}
        >
          <option value="OPEN">{t('promotion.open')}</option>
          {STANDINGS.map(({ standing }) => (
            <option key={standing} value={standing}>
              {t(`standing.${standing}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <PromotionTable promotions={promotions} shown={shown} />
    </>
  );
}

function Reading({ scope }: { scope: Scope }): ReactNode {
  const school = useSchool();
  const { schoolYear } = useSession();
  const { data, error, refetch } = useQuery(promotionsQuery(school.id, schoolYear, scope));
  if (data) return <Found promotions={data} />;
  return error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Loading />;
}

/** Who moves up and whose decision is open. It names students, so it is read only when asked for. */
export function PromotionSection({ scope }: { scope: Scope }): ReactNode {
  const { t } = useTranslation('closing');
  const [open, setOpen] = useState(false);
  return (
    <section className="stack" aria-label={t('promotion.title')}>
      <h2>{t('promotion.title')}</h2>
      <p className="soft">{t('promotion.lead')}</p>
      {open ? (
        <Reading scope={scope} />
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>{t('promotion.read')}</Button>
        </div>
      )}
    </section>
  );
}
