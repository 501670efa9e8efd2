import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Topic, Wanted } from '@/features/comment-bank/api/phrases';
import { ScopeFields } from '@/features/comment-bank/components/scope-fields';
import { GRADES } from '@/features/comment-bank/model/phrase-draft';
import { SelectField } from '@/shared/ui/field';

interface BankFilterProps {
  topics: Topic[];
  wanted: Wanted;
  onChange: (wanted: Wanted) => void;
}

/** Leaves what is not asked for out of the request. */
function without(wanted: Wanted & { topic: string; level: string }): Wanted {
  const { topic, level, ...rest } = wanted;
  return { ...rest, ...(topic && { topic }), ...(level && { level }) };
}

export function BankFilter({ topics, wanted, onChange }: BankFilterProps): ReactNode {
  const { t } = useTranslation('commentBank');

  function chooseGrade(grade: string): void {
    const rest: Wanted = { ...wanted };
    delete rest.grade;
    onChange(grade ? { ...rest, grade: Number(grade) } : rest);
  }

  return (
    <search className="row" aria-label={t('filter')}>
      <ScopeFields
        topics={topics}
        topic={wanted.topic ?? ''}
        level={wanted.level ?? ''}
        anyTopic={t('all')}
        onChange={(change) => onChange(without({ ...wanted, ...change }))}
      />
      <SelectField
        label={t('grade')}
        value={wanted.grade ?? ''}
        onChange={(event) => chooseGrade(event.target.value)}
      >
        <option value="">{t('all')}</option>
        {GRADES.map((grade) => (
          <option key={grade} value={grade}>
            {grade}
          </option>
        ))}
      </SelectField>
    </search>
  );
}
