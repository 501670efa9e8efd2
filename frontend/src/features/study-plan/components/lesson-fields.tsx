import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClassPlan, OfferedSubject } from '@/features/study-plan/api/study-plan';
import styles from '@/features/study-plan/components/study-plan.module.css';
import { TextField } from '@/shared/ui/field';

interface LessonFieldsProps {
  subjects: OfferedSubject[];
  lessons: ClassPlan['lessons'];
  disabled: boolean;
  onChange: (lessons: ClassPlan['lessons']) => void;
}

/** Lessons a year decide how many regular marks a subject has; empty means as in the curriculum. */
export function LessonFields({
  subjects,
  lessons,
  disabled,
  onChange,
}: LessonFieldsProps): ReactNode {
  const { t } = useTranslation('studyPlan');
  const marked = subjects.filter(({ lessonsPerYear }) => lessonsPerYear !== null);
  if (marked.length === 0) return null;

  function set(subject: string, typed: string): void {
    const others = lessons.filter((one) => one.subject !== subject);
    const perYear = Number(typed);
    onChange(perYear > 0 ? [...others, { subject, perYear }] : others);
  }

  return (
    <details>
      <summary>{t('lessons.title')}</summary>
      <p className="soft">{t('lessons.text')}</p>
      <fieldset className={styles.checks} disabled={disabled}>
        <legend className="visually-hidden">{t('lessons.title')}</legend>
        {marked.map(({ code, label, lessonsPerYear }) => (
          <TextField
            key={code}
            type="number"
            min={1}
            max={400}
            label={label}
            placeholder={String(lessonsPerYear ?? '')}
            value={lessons.find((one) => one.subject === code)?.perYear ?? ''}
            onChange={(event) => set(code, event.target.value)}
          />
        ))}
      </fieldset>
    </details>
  );
}
