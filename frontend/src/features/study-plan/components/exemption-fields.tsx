import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StudyPlan } from '@/features/study-plan/api/study-plan';
import styles from '@/features/study-plan/components/study-plan.module.css';
import { TERMS } from '@/features/study-plan/model/choices';
import {
  changeExemption,
  exemptible,
  withExemption,
  withoutExemption,
  type ExemptionDraft,
  type StudentDraft,
} from '@/features/study-plan/model/student-draft';
import { Button } from '@/shared/ui/button';
import { SelectField, TextField } from '@/shared/ui/field';

interface ExemptionFieldsProps {
  plan: StudyPlan;
  draft: StudentDraft;
  onChange: (draft: StudentDraft) => void;
}

function ExemptionLine(props: ExemptionFieldsProps & { line: ExemptionDraft }): ReactNode {
  const { plan, draft, line, onChange } = props;
  const { t } = useTranslation('studyPlan');
  const change = (part: Partial<ExemptionDraft>): void =>
    onChange(changeExemption(draft, line.key, part));
  return (
    <li className={styles.exemption}>
      <SelectField
        label={t('exempt.from')}
        value={line.subject}
        required
        onChange={(event) => change({ subject: event.target.value })}
      >
        <option value="">{t('exempt.choose')}</option>
        {exemptible(plan).map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('exempt.when')}
        value={line.term}
        onChange={(event) => change({ term: event.target.value })}
      >
        <option value="">{t('exempt.wholeYear')}</option>
        {TERMS.map((term) => (
          <option key={term} value={term}>
            {t(`termName.${term}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('reason')}
        value={line.reason}
        maxLength={500}
        required
        onChange={(event) => change({ reason: event.target.value })}
      />
      <div>
        <Button look="quiet" onClick={() => onChange(withoutExemption(draft, line.key))}>
          {t('exempt.remove')}
        </Button>
      </div>
    </li>
  );
}

/** From what a student is exempt, for how long and why. */
export function ExemptionFields(props: ExemptionFieldsProps): ReactNode {
  const { draft, onChange } = props;
  const { t } = useTranslation('studyPlan');
  return (
    <fieldset className={styles.group}>
      <legend>{t('exempt.title')}</legend>
      <ul className={`${styles.lines} stack`}>
        {draft.exemptions.map((line) => (
          <ExemptionLine key={line.key} {...props} line={line} />
        ))}
      </ul>
      <Button onClick={() => onChange(withExemption(draft))}>{t('exempt.add')}</Button>
    </fieldset>
  );
}
