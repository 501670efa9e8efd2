import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '@/features/grade-book/comments/comments.module.css';

/** Says aloud that a comment seems to speak of somebody else; never keeps it from being saved. */
export function NameWarning({ names }: { names: string[] }): ReactNode {
  const { t } = useTranslation('gradeBook');
  return (
    <div role="status">
      {names.length > 0 && (
        <p className={styles.warning}>{t('comments.otherName', { names: names.join(', ') })}</p>
      )}
    </div>
  );
}
