import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { correctionsQuery } from '@/features/correction/api/corrections';
import { CorrectionCard } from '@/features/correction/components/correction-card';
import { CountTable } from '@/features/correction/components/count-table';
import { useSchool, useSession } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { Loading } from '@/shared/ui/loading';
import { Notice } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/page-header';

/** Requests for corrections: a teacher's own, for a manager those of the school. */
export function CorrectionsPage(): ReactNode {
  const { t } = useTranslation('correction');
  const school = useSchool();
  const { schoolYear, actions } = useSession();
  const decides = actions.includes('DECIDE_CORRECTIONS');
  const [pending, setPending] = useState(decides);
  const pages = useInfiniteQuery(correctionsQuery(school.id, pending));
  if (pages.error && !pages.data) throw pages.error;
  const items = pages.data?.pages.flatMap((page) => page.items);
  return (
    <>
      <PageHeader
        title={t('title')}
        place={t('place', { school: school.name, year: schoolYear })}
        lead={decides ? t('lead.manager') : t('lead.teacher')}
      />
      <label className="row">
        <input
          type="checkbox"
          checked={pending}
          onChange={(event) => setPending(event.target.checked)}
        />
        {t('pendingOnly')}
      </label>
      {!items ? (
        <Loading />
      ) : items.length === 0 ? (
        <Notice title={pending ? t('nonePending') : t('none')} />
      ) : (
        <ul className="stack" style={{ listStyle: 'none', padding: 0 }} aria-label={t('title')}>
          {items.map((correction) => (
            <CorrectionCard key={correction.id} correction={correction} />
          ))}
        </ul>
      )}
      {pages.hasNextPage && (
        <div>
          <Button busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {t('older')}
          </Button>
        </div>
      )}
      {decides && <CountTable />}
    </>
  );
}
