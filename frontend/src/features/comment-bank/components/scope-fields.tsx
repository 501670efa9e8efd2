import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Topic } from '@/features/comment-bank/api/phrases';
import { topicWith } from '@/features/comment-bank/model/phrase-draft';
import { SelectField } from '@/shared/ui/field';

interface ScopeFieldsProps {
  topics: Topic[];
  topic: string;
  level: string;
  /** What it means when no topic is chosen; of a phrase, the service has the words. */
  anyTopic?: string;
  onChange: (change: { topic: string; level: string }) => void;
}

/** What a phrase is about, and at which of its levels. */
export function ScopeFields(props: ScopeFieldsProps): ReactNode {
  const { topics, topic, level, anyTopic, onChange } = props;
  const { t } = useTranslation('commentBank');
  const levels = topicWith(topics, topic)?.levels ?? [];

  function choose(code: string): void {
    const next = topicWith(topics, code)?.levels ?? [];
    onChange({ topic: code, level: next.some((one) => one.code === level) ? level : '' });
  }

  return (
    <>
      <SelectField
        label={t('topic')}
        value={topic}
        onChange={(event) => choose(event.target.value)}
      >
        {topics.map(({ code, name }) => (
          <option key={code ?? ''} value={code ?? ''}>
            {code === null ? (anyTopic ?? name) : name}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('level')}
        value={level}
        onChange={(event) => onChange({ topic, level: event.target.value })}
      >
        <option value="">{t('anyLevel')}</option>
        {levels.map(({ code, name }) => (
          <option key={code} value={code}>
            {`${code} – ${name}`}
          </option>
        ))}
      </SelectField>
    </>
  );
}
