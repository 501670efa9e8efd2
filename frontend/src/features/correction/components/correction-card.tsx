import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fileAddress, withdraw, type Correction } from '@/features/correction/api/corrections';
import { ApproveDialog } from '@/features/correction/components/approve-dialog';
import { RefuseDialog } from '@/features/correction/components/refuse-dialog';
import { useDeciding } from '@/features/correction/components/use-deciding';
import { formatInstant } from '@/shared/date/format';
import { useSchool } from '@/shared/session/session';
import { Badge, type Tone } from '@/shared/ui/badge';
import { Button } from '@/shared/ui/button';
import { ProblemNotice } from '@/shared/ui/problem-notice';

const TONES: Record<Correction['state'], Tone> = {
  REQUESTED: 'warn',
  OPEN: 'brand',
  USED: 'good',
  EXPIRED: 'neutral',
  REFUSED: 'bad',
  WITHDRAWN: 'neutral',
};

/** The column as the book calls it; its code when the book has no such column any more. */
function useCellName({ label, part, slot, column }: Correction['cell']): string {
  const { t } = useTranslation('correction');
  if (label === null) return column;
  return part === null ? label : `${label} – ${t(`part.${part}`)}${slot ? ` (${slot})` : ''}`;
}

/** A number with the decimal sign of the language; every other value as it is. */
function shown(value: string | null, language: string): string | null {
  const isNumber = value !== null && /^\d+\.\d+$/.test(value);
  return isNumber && language.startsWith('vi') ? value.replace('.', ',') : value;
}

function Facts({ correction }: { correction: Correction }): ReactNode {
  const { t, i18n } = useTranslation('correction');
  const school = useSchool();
  const { valueThen, file, openUntil, changes, answer, decidedBy, decidedAt } = correction;
  const asked = { by: correction.requestedBy, at: formatInstant(correction.requestedAt) };
  return (
    <>
      <p>{t('reason', { reason: correction.reason })}</p>
      <p className="soft small">
        {t('asked', asked)}
        {' · '}
        {t('valueThen', { value: shown(valueThen, i18n.language) ?? t('nothing') })}
      </p>
      {decidedBy && decidedAt && (
        <p className="soft small">
          {t('decided', { by: decidedBy, at: formatInstant(decidedAt) })}
          {answer && ` · ${answer}`}
        </p>
      )}
      {openUntil && (
        <p className="small">
          {t('until', { at: formatInstant(openUntil) })}
          {' · '}
          {t('changes', { count: changes })}
        </p>
      )}
      {file && (
        <a href={fileAddress(school.id, correction)} download>
          {t('file', { name: file.name, size: Math.ceil(file.size / 1024) })}
        </a>
      )}
    </>
  );
}

export function CorrectionCard({ correction }: { correction: Correction }): ReactNode {
  const { t } = useTranslation('correction');
  const withdrawing = useDeciding();
  const name = useCellName(correction.cell);
  const [asking, setAsking] = useState<'approve' | 'refuse' | null>(null);
  const { cell, actions, state } = correction;
  const close = () => setAsking(null);
  return (
    <li className="card stack">
      <div className="row" style={{ justifyContent: 'space-between' }}>
        <h2>{cell.studentName}</h2>
        <Badge tone={TONES[state]}>{t(`state.${state}`)}</Badge>
      </div>
      <p>
        <Link
          to="/classes/$classId/grade-book/$period"
          params={{ classId: cell.classId, period: cell.period }}
        >
          {t('book', { name: cell.className, period: cell.periodLabel })}
        </Link>
        {' · '}
        {name}
      </p>
      <Facts correction={correction} />
      {withdrawing.error && <ProblemNotice error={withdrawing.error} />}
      {actions.length > 0 && (
        <div className="row">
          {actions.includes('APPROVE') && (
            <Button look="primary" onClick={() => setAsking('approve')}>
              {t('approve.open')}
            </Button>
          )}
          {actions.includes('REFUSE') && (
            <Button onClick={() => setAsking('refuse')}>{t('refuse.open')}</Button>
          )}
          {actions.includes('WITHDRAW') && (
            <Button
              busy={withdrawing.isPending}
              onClick={() => withdrawing.mutate((schoolId) => withdraw(schoolId, correction))}
            >
              {t('withdraw')}
            </Button>
          )}
        </div>
      )}
      {asking === 'approve' && <ApproveDialog correction={correction} onClose={close} />}
      {asking === 'refuse' && <RefuseDialog correction={correction} onClose={close} />}
    </li>
  );
}
