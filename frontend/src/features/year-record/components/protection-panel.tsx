import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  recordProtectionQuery,
  renewRecordProtection,
  type RecordProtection,
} from '@/features/year-record/api/protection';
import { formatInstant } from '@/shared/date/format';
import { useSchool } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { TableFrame } from '@/shared/ui/table-frame';

interface ProtectionProps {
  protection: RecordProtection;
}

/** What is left to be done and when, in sentences. */
function Standing({ protection }: ProtectionProps): ReactNode {
  const { t } = useTranslation('yearRecord');
  const { ageing, failed, nextTry, unknown, lastRenewedAt } = protection;
  return (
    <>
      <p role="status">
        {ageing === 0 ? t('protection.nothing') : t('protection.ageing', { count: ageing })}{' '}
        {failed > 0 && nextTry && t('protection.failed', { at: formatInstant(nextTry) })}
      </p>
      {unknown > 0 && <p>{t('protection.unknown', { count: unknown })}</p>}
      {lastRenewedAt && (
        <p className="soft small">{t('protection.last', { at: formatInstant(lastRenewedAt) })}</p>
      )}
    </>
  );
}

function Endings({ protection }: ProtectionProps): ReactNode {
  const { t } = useTranslation('yearRecord');
  return (
    <TableFrame label={t('protection.label')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('protection.year')}</th>
            <th scope="col" className="num">
              {t('protection.records')}
            </th>
          </tr>
        </thead>
        <tbody>
          {protection.endings.map(({ year, records }) => (
            <tr key={year}>
              <th scope="row">{year < 2000 ? t('protection.never') : year}</th>
              <td className="num">{records}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

/** Until when the issued records of the school are provable; the service renews that by itself. */
export function ProtectionPanel(): ReactNode {
  const { t } = useTranslation('yearRecord');
  const { id: schoolId } = useSchool();
  const queryClient = useQueryClient();
  const protection = useQuery(recordProtectionQuery(schoolId));
  const renewing = useMutation({
    mutationFn: () => renewRecordProtection(schoolId),
    onSuccess: (now) => queryClient.setQueryData(recordProtectionQuery(schoolId).queryKey, now),
  });
  if (!protection.data || protection.data.records === 0) return null;
  return (
    <section className="stack" aria-labelledby="protection">
      <h2 id="protection">{t('protection.title')}</h2>
      <p>{t('protection.lead')}</p>
      {renewing.error && <ProblemNotice error={renewing.error} />}
      <Standing protection={protection.data} />
      {protection.data.actions.includes('RENEW') && (
        <div>
          <Button busy={renewing.isPending} onClick={() => renewing.mutate()}>
            {t('protection.renew')}
          </Button>
        </div>
      )}
      <Endings protection={protection.data} />
    </section>
  );
}
