import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StudentStudy, StudyPlan } from '@/features/study-plan/api/study-plan';
import styles from '@/features/study-plan/components/study-plan.module.css';
import { exemptible } from '@/features/study-plan/model/student-draft';

interface StudentFactsProps {
  plan: StudyPlan;
  student: StudentStudy;
}

/** What is different for a student, one sentence each; most study as their class does. */
export function StudentFacts({ plan, student }: StudentFactsProps): ReactNode {
  const { t } = useTranslation('studyPlan');
  const { study, decisions } = student;
  const names = new Map(exemptible(plan).map(({ code, label }) => [code, label]));
  const nameOf = (code: string): string => names.get(code) ?? code;
  const facts = study.exemptions.map(({ subject, term, reason }) =>
    t('facts.exempt', {
      subject: nameOf(subject),
      when: term === null ? t('exempt.wholeYear') : t(`termName.${term as 'HK1'}`),
      reason,
    }),
  );
  if (study.choices) {
    const { electives, optional, topics } = study.choices;
    const chosen = [...electives, ...optional, ...topics.map(({ subject }) => subject)];
    facts.push(t('facts.choices', { subjects: [...new Set(chosen)].map(nameOf).join(', ') }));
  }
  if (study.former) {
    const { term, school, reason } = study.former;
    const when = t(`termName.${term as 'HK1'}`);
    facts.push(t('facts.former', { when, school, reason }));
  }
  if (study.basis !== 'CURRICULUM') facts.push(t(`basis.${study.basis}`));
  if (decisions.promotion) {
    const { promoted, reason } = decisions.promotion;
    facts.push(promoted ? t('facts.promoted', { reason }) : t('facts.kept', { reason }));
  }
  if (decisions.learning) {
    const { level, reason } = decisions.learning;
    facts.push(t('facts.learning', { level: t(`level.${level}`), reason }));
  }
  if (facts.length === 0) return <span className="soft">{t('facts.none')}</span>;
  return (
    <ul className={styles.lines}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}
