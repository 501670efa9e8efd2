import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '@/features/closing/components/closing.module.css';
import {
  isPeriod,
  PERIODS,
  scopeOf,
  STAGES,
  type ClosingSearch,
} from '@/features/closing/model/choice';
import { SelectField } from '@/shared/ui/field';

const GRADES = Array.from({ length: 12 }, (_, index) => index + 1);

interface ChoiceFormProps {
  choice: Required<ClosingSearch>;
  onChoose: (changed: ClosingSearch) => void;
}

/** Which period, and of which classes. */
export function ChoiceForm({ choice, onChoose }: ChoiceFormProps): ReactNode {
  const { t } = useTranslation('closing');
  return (
    <div className={`${styles.choice} no-print`} role="group" aria-label={t('choice.label')}>
      <SelectField
        label={t('choice.period')}
        value={choice.period}
        onChange={({ target: { value } }) => {
          if (isPeriod(value)) onChoose({ period: value });
        }}
      >
        {PERIODS.map((period) => (
          <option key={period} value={period}>
            {t(`period.${period}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('choice.scope')}
        value={choice.scope}
        onChange={({ target: { value } }) => onChoose({ scope: scopeOf(value) })}
      >
        <option value="SCHOOL">{t('scope.SCHOOL')}</option>
        <optgroup label={t('choice.stage')}>
          {STAGES.map((stage) => (
            <option key={stage} value={stage}>
              {t(`scope.${stage}`)}
            </option>
          ))}
        </optgroup>
        <optgroup label={t('choice.grade')}>
          {GRADES.map((grade) => (
            <option key={grade} value={grade}>
              {t('scope.grade', { grade })}
            </option>
          ))}
        </optgroup>
      </SelectField>
    </div>
  );
}
