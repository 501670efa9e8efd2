import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Choices, StudyPlan } from '@/features/study-plan/api/study-plan';
import styles from '@/features/study-plan/components/study-plan.module.css';
import { hasTopic, TERMS, toggleSubject, toggleTopic } from '@/features/study-plan/model/choices';

interface ChoiceFieldsProps {
  plan: StudyPlan;
  choices: Choices;
  disabled?: boolean;
  onChange: (choices: Choices) => void;
}

interface SubjectListProps extends ChoiceFieldsProps {
  list: 'electives' | 'optional';
}

const ROLES = { electives: 'ELECTIVE', optional: 'OPTIONAL' } as const;

function SubjectList(props: SubjectListProps): ReactNode {
  const { plan, choices, list, disabled, onChange } = props;
  const { t } = useTranslation('studyPlan');
  const offered = plan.subjects.filter(({ role }) => role === ROLES[list]);
  if (offered.length === 0) return null;
  const chosen = choices[list].length;
  return (
    <fieldset className={styles.group} disabled={disabled}>
      <legend>
        {t(`subjects.${list}`)}
        {list === 'electives' && (
          <span className="soft"> · {t('chosen', { count: chosen, of: plan.electives })}</span>
        )}
      </legend>
      <ul className={styles.choices}>
        {offered.map(({ code, label }) => (
          <li key={code}>
            <label>
              <input
                type="checkbox"
                checked={choices[list].includes(code)}
                onChange={() => onChange(toggleSubject(choices, list, code))}
              />
              {label}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function TopicList({ plan, choices, disabled, onChange }: ChoiceFieldsProps): ReactNode {
  const { t } = useTranslation('studyPlan');
  const offered = plan.subjects.filter(({ hasTopics }) => hasTopics);
  if (offered.length === 0) return null;
  return (
    <fieldset className={styles.group} disabled={disabled}>
      <legend>
        {t('topics')}
        <span className="soft">
          {' '}
          · {t('chosen', { count: choices.topics.length, of: plan.topics })}
        </span>
      </legend>
      <p className="soft small">{t('topicsHint')}</p>
      <ul className={styles.choices}>
        {offered.map(({ code, label }) => (
          <li key={code} className={styles.topic}>
            <span>{label}</span>
            {TERMS.map((term) => (
              <label key={term}>
                <input
                  type="checkbox"
                  checked={hasTopic(choices, code, term)}
                  aria-label={`${label}, ${t(`term.${term}`)}`}
                  onChange={() => onChange(toggleTopic(choices, code, term))}
                />
                {t(`term.${term}`)}
              </label>
            ))}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** Electives, clusters of topics and optional subjects, for a class or one student. */
export function ChoiceFields(props: ChoiceFieldsProps): ReactNode {
  return (
    <>
      <SubjectList {...props} list="electives" />
      <TopicList {...props} />
      <SubjectList {...props} list="optional" />
    </>
  );
}
