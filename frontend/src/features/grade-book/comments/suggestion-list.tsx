import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Suggestion } from '@/features/grade-book/api/suggestions';
import styles from '@/features/grade-book/comments/comments.module.css';
import { Badge } from '@/shared/ui/badge';

interface SuggestionListProps {
  label: string;
  suggestions: Suggestion[];
  namesIn: (text: string) => string[];
  onPick: (text: string) => void;
}

function nextIndex(key: string, index: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, last);
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** A list box (W3C APG): arrows choose, Enter or a tap inserts. */
export function SuggestionList(props: SuggestionListProps): ReactNode {
  const { label, suggestions, namesIn, onPick } = props;
  const { t } = useTranslation('gradeBook');
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [index, setIndex] = useState(0);

  useEffect(() => list.current?.focus(), []);
  useEffect(() => {
    const current = list.current?.querySelector('[aria-selected="true"]');
    current?.scrollIntoView({ block: 'nearest' });
  }, [index]);

  function onKeyDown(event: KeyboardEvent): void {
    const next = nextIndex(event.key, index, suggestions.length - 1);
    const chosen = suggestions[index];
    if (next !== null) setIndex(next);
    else if (event.key === 'Enter' && chosen) onPick(chosen.text);
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={list}
      role="listbox"
      aria-label={label}
      aria-activedescendant={`${id}-${index}`}
      tabIndex={0}
      className={styles.list}
      onKeyDown={onKeyDown}
    >
      {suggestions.map(({ phraseId, text, shared, tooLong, length }, position) => (
        // The list has the focus and the keys of its options (aria-activedescendant).
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={phraseId}
          id={`${id}-${position}`}
          role="option"
          tabIndex={-1}
          aria-selected={position === index}
          className={styles.option}
          lang="vi"
          onClick={() => onPick(text)}
        >
          {text} {!shared && <Badge tone="brand">{t('comments.own')}</Badge>}{' '}
          {tooLong && <Badge tone="warn">{t('comments.tooLong', { count: length })}</Badge>}{' '}
          {namesIn(text).length > 0 && (
            <Badge tone="bad">{t('comments.otherName', { names: namesIn(text).join(', ') })}</Badge>
          )}
        </div>
      ))}
    </div>
  );
}
