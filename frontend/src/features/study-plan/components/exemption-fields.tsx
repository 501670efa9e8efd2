import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Exemption, StudyPlan } from '@/features/study-plan/api/study-plan';
import styles from '@/features/study-plan/components/study-plan.module.css';
import { Button } from '@/shared/ui/button';
import { SelectField, TextField } from '@/shared/ui/field';

const TERMS = ['HK1', 'HK2'] as const;

interface OneProps {
  plan: StudyPlan;
  exemption: Exemption;
  onChange: (exemption: Exemption) => void;
  onRemove: () => void;
}

function OneExemption({ plan, exemption, onChange, onRemove }: OneProps): ReactNode {
  const { t } = useTranslation('studyPlan');
  const options = [...plan.subjects, ...plan.traits];
  return (
    <div className={styles.exemption}>
      <SelectField
        label={t('exemption.subject')}
        value={exemption.subject}
        onChange={(event) => onChange({ ...exemption, subject: event.target.value })}
      >
        {options.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('exemption.term')}
        value={exemption.term ?? ''}
        onChange={(event) => onChange({ ...exemption, term: event.target.value || null })}
      >
        <option value="">{t('term.year')}</option>
        {TERMS.map((term) => (
          <option key={term} value={term}>
            {t(`term.${term}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('exemption.reason')}
        value={exemption.reason}
        maxLength={500}
        required
        onChange={(event) => onChange({ ...exemption, reason: event.target.value })}
      />
      <div>
        <Button look="quiet" onClick={onRemove}>
          {t('exemption.remove')}
        </Button>
      </div>
    </div>
  );
}

interface ExemptionFieldsProps {
  plan: StudyPlan;
  exemptions: Exemption[];
  onChange: (exemptions: Exemption[]) => void;
}

export function ExemptionFields({ plan, exemptions, onChange }: ExemptionFieldsProps): ReactNode {
  const { t } = useTranslation('studyPlan');
  const first = plan.subjects[0]?.code ?? '';
  return (
    <section className="stack">
      <h3>{t('exemption.title')}</h3>
      {exemptions.map((exemption, index) => (
        <OneExemption
          // The list has no other order than the one on the screen.
          key={index}
          plan={plan}
          exemption={exemption}
          onChange={(changed) =>
            onChange(exemptions.map((each, at) => (at === index ? changed : each)))
          }
          onRemove={() => onChange(exemptions.filter((_, at) => at !== index))}
        />
      ))}
      <div>
        <Button
          onClick={() => onChange([...exemptions, { subject: first, term: null, reason: '' }])}
        >
          {t('exemption.add')}
        </Button>
      </div>
    </section>
  );
}
