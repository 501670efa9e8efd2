import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StudyPlan } from '@/features/study-plan/api/study-plan';
import styles from '@/features/study-plan/components/study-plan.module.css';
import { isLessons, type ClassDraft } from '@/features/study-plan/model/class-draft';
import { TextField } from '@/shared/ui/field';

interface LessonFieldsProps {
  plan: StudyPlan;
  lessons: ClassDraft['lessons'];
  disabled: boolean;
  onChange: (lessons: ClassDraft['lessons']) => void;
}

/** Lessons a year, on which the number of regular marks rests; the curriculum's unless said. */
export function LessonFields({ plan, lessons, disabled, onChange }: LessonFieldsProps): ReactNode {
  const { t } = useTranslation('studyPlan');
  return (
    <details className={styles.group}>
      <summary>{t('lessons.title')}</summary>
      <p className="soft small">{t('lessons.hint')}</p>
      <div className={styles.choices}>
        {plan.subjects.map(({ code, label, lessonsPerYear }) => (
          <TextField
            key={code}
            label={label}
            hint={
              lessonsPerYear === null ? undefined : t('lessons.usual', { count: lessonsPerYear })
            }
            inputMode="numeric"
            maxLength={3}
            readOnly={disabled}
            value={lessons[code] ?? ''}
            error={isLessons(lessons[code] ?? '') ? undefined : t('lessons.invalid')}
            onChange={(event) => onChange({ ...lessons, [code]: event.target.value })}
          />
        ))}
      </div>
    </details>
  );
}
