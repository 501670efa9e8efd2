import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckedClass, ClosingClass } from '@/features/closing/api/closings';
import { formatInstant } from '@/shared/date/format';
import { Badge, type Tone } from '@/shared/ui/badge';
import type { IconName } from '@/shared/ui/icon';

interface Look {
  tone: Tone;
  icon: IconName;
}

const CHECK_LOOKS: Record<CheckedClass['state'], Look> = {
  READY: { tone: 'brand', icon: 'check' },
  INCOMPLETE: { tone: 'warn', icon: 'warning' },
  CLOSED: { tone: 'good', icon: 'check' },
  IMPOSSIBLE: { tone: 'bad', icon: 'cross' },
};

const OUTCOME_TONES: Record<ClosingClass['state'], Tone> = {
  WAITING: 'neutral',
  CLOSING: 'brand',
  CLOSED: 'good',
  ALREADY_CLOSED: 'neutral',
  REFUSED: 'warn',
};

function Detail({ checked }: { checked: CheckedClass }): ReactNode {
  const { t } = useTranslation('closing');
  if (checked.problem) return checked.problem;
  if (checked.closedAt) {
    return t('detail.closed', { name: checked.closedBy, at: formatInstant(checked.closedAt) });
  }
  return t('detail.students', { count: checked.students });
}

interface CheckLineProps {
  checked: CheckedClass;
  outcome: ClosingClass | undefined;
}

function Outcome({ checked, outcome }: CheckLineProps): ReactNode {
  const { t } = useTranslation('closing');
  if (!outcome) return null;
  return (
    <>
      <Badge tone={OUTCOME_TONES[outcome.state]}>{t(`outcome.${outcome.state}`)}</Badge>
      {outcome.problem && outcome.problem !== checked.problem && (
        <p className="small">{outcome.problem}</p>
      )}
    </>
  );
}

export function CheckLine({ checked, outcome }: CheckLineProps): ReactNode {
  const { t } = useTranslation('closing');
  const { tone, icon } = CHECK_LOOKS[checked.state];
  return (
    <tr>
      <th scope="row">
        <Link
          to="/classes/$classId/grade-book/$period"
          params={{ classId: checked.classId, period: checked.bookPeriod }}
          aria-label={t('openBook', { name: checked.className })}
        >
          {checked.className}
        </Link>
        {checked.homeroomTeacher && <span className="soft small"> {checked.homeroomTeacher}</span>}
      </th>
      <td>
        <Badge tone={tone} icon={icon}>
          {t(`state.${checked.state}`)}
        </Badge>
      </td>
      <td>
        <Detail checked={checked} />
      </td>
      <td>
        <Outcome checked={checked} outcome={outcome} />
      </td>
    </tr>
  );
}
