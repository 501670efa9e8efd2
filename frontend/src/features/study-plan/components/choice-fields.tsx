import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Choices, OfferedSubject, StudyPlan } from '@/features/study-plan/api/study-plan';
import styles from '@/features/study-plan/components/study-plan.module.css';
import { withElective, withOptional, withTopic } from '@/features/study-plan/model/choices';

interface ChecksProps {
  title: string;
  subjects: OfferedSubject[];
  chosen: string[];
  disabled: boolean;
  onToggle: (code: string) => void;
}

function Checks({ title, subjects, chosen, disabled, onToggle }: ChecksProps): ReactNode {
  if (subjects.length === 0) return null;
  return (
    <fieldset className={styles.checks} disabled={disabled}>
      <legend>{title}</legend>
      {subjects.map(({ code, label }) => (
        <label key={code}>
          <input type="checkbox" checked={chosen.includes(code)} onChange={() => onToggle(code)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

interface ChoiceFieldsProps {
  plan: StudyPlan;
  choices: Choices;
  disabled: boolean;
  onChange: (choices: Choices) => void;
}

/** Electives, clusters of topics and optional subjects, with how many of each are still to choose. */
export function ChoiceFields({ plan, choices, disabled, onChange }: ChoiceFieldsProps): ReactNode {
  const { t } = useTranslation('studyPlan');
  const of = (role: OfferedSubject['role']) => plan.subjects.filter((one) => one.role === role);
  const studied = (one: OfferedSubject) =>
    one.role === 'COMPULSORY' || choices.electives.includes(one.code);
  return (
    <>
      {plan.electives > 0 && (
        <Checks
          title={t('electives', { chosen: choices.electives.length, count: plan.electives })}
          subjects={of('ELECTIVE')}
          chosen={choices.electives}
          disabled={disabled}
          onToggle={(code) => onChange(withElective(choices, code))}
        />
      )}
      {plan.topics > 0 && (
        <Checks
          title={t('topics', { chosen: choices.topics.length, count: plan.topics })}
          subjects={plan.subjects.filter((one) => one.hasTopics && studied(one))}
          chosen={choices.topics.map(({ subject }) => subject)}
          disabled={disabled}
          onToggle={(code) => onChange(withTopic(choices, code))}
        />
      )}
      <Checks
        title={t('optional')}
        subjects={of('OPTIONAL')}
        chosen={choices.optional}
        disabled={disabled}
        onToggle={(code) => onChange(withOptional(choices, code))}
      />
    </>
  );
}
