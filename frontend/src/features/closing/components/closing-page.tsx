import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { checkQuery, closingsQuery } from '@/features/closing/api/closings';
import { CheckTable } from '@/features/closing/components/check-table';
import { CheckSummary } from '@/features/closing/components/check-summary';
import { ChoiceForm } from '@/features/closing/components/choice-form';
import { ClosingProgress } from '@/features/closing/components/closing-progress';
import { PromotionSection } from '@/features/closing/components/promotions';
import { isFor, seasonOf, type ClosingSearch } from '@/features/closing/model/choice';
import { useCheckAfterClosing } from '@/features/closing/model/use-check-after-closing';
import { useSchool, useSession } from '@/shared/session/session';
import { Loading } from '@/shared/ui/loading';
import { PageHeader } from '@/shared/ui/page-header';

function useChoice(): [Required<ClosingSearch>, (changed: ClosingSearch) => void] {
  const search: ClosingSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const choice = {
    period: search.period ?? seasonOf(new Date().getMonth() + 1),
    scope: search.scope ?? ('SCHOOL' as const),
  };
  return [
    choice,
    (changed) =>
      void navigate({ to: '/closing', search: { ...choice, ...changed }, replace: true }),
  ];
}

/** Closing a period for the whole school, a stage or a grade: look first, then one act. */
export function ClosingPage(): ReactNode {
  const { t } = useTranslation('closing');
  const school = useSchool();
  const { schoolYear } = useSession();
  const [choice, choose] = useChoice();
  const check = useQuery({
    ...checkQuery(school.id, schoolYear, choice),
    placeholderData: keepPreviousData,
  });
  const closings = useQuery(closingsQuery(school.id, schoolYear));
  const closing = closings.data?.find((one) => isFor(choice, one));
  useCheckAfterClosing(closings.data);
  const error = check.error ?? closings.error;
  if (error && !check.data) throw error;
  if (!check.data || !closings.data) return <Loading />;
  return (
    <>
      <PageHeader
        title={t('title')}
        place={t('place', { school: school.name, year: schoolYear })}
        lead={t('lead')}
      />
      <ChoiceForm choice={choice} onChoose={choose} />
      <section className="stack" aria-busy={check.isPlaceholderData} aria-label={t('check.title')}>
        <CheckSummary
          check={check.data}
          choice={choice}
          running={closing?.state === 'RUNNING'}
          fresh={!check.isPlaceholderData}
        />
        <ClosingProgress closing={closing} />
        <CheckTable check={check.data} closing={closing} />
      </section>
      {choice.period === 'YEAR' && <PromotionSection scope={choice.scope} />}
    </>
  );
}
