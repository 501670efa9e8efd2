import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bank, Phrase } from '@/features/comment-bank/api/phrases';
import { topicWith } from '@/features/comment-bank/model/phrase-draft';
import { Badge } from '@/shared/ui/badge';

const ALL_GRADES = 11;

/** For whom and what a phrase is meant, in words. */
export function PhraseScope({ bank, phrase }: { bank: Bank; phrase: Phrase }): ReactNode {
  const { t } = useTranslation('commentBank');
  const { topic, level, gradeFrom, gradeTo, markFrom, markTo, shared } = phrase;
  const about = topicWith(bank.topics, topic ?? '');
  const levelName = about?.levels.find(({ code }) => code === level)?.name;
  return (
    <div className="row">
      <Badge tone={shared ? 'neutral' : 'brand'}>{shared ? t('ofSchool') : t('own')}</Badge>
      <Badge>{about?.name ?? topic}</Badge>
      {level !== null && <Badge>{levelName ?? level}</Badge>}
      {gradeTo - gradeFrom < ALL_GRADES && (
        <Badge>{t('grades', { from: gradeFrom, to: gradeTo })}</Badge>
      )}
      {markFrom !== null && markTo !== null && (
        <Badge>{t('marks', { from: markFrom, to: markTo })}</Badge>
      )}
    </div>
  );
}
