import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { verifyHistories, type Verification } from '@/features/audit/api/verification';
import { useSchool } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { Notice } from '@/shared/ui/notice';
import { ProblemNotice } from '@/shared/ui/problem-notice';

function Findings({ found: { trail, grades } }: { found: Verification }): ReactNode {
  const { t } = useTranslation('audit');
  if (trail.whole && grades.whole)
    return (
      <Notice
        tone="good"
        title={t('verify.whole', { changes: grades.changes, books: grades.books })}
        live
      />
    );
  return (
    <Notice tone="bad" title={t('verify.broken')} live>
      <ul>
        {!trail.whole && <li>{t('verify.trail', { number: trail.firstBroken })}</li>}
        {grades.broken.map((book) => (
          <li key={`${book.classId} ${book.period}`}>
            {t('verify.book', { name: book.className, number: book.firstBroken })}
          </li>
        ))}
      </ul>
      <p>{t('verify.remedy')}</p>
    </Notice>
  );
}

/** Has every chain of the school recomputed: the trail, and the histories of its grade books. */
export function VerifyHistories(): ReactNode {
  const { t } = useTranslation('audit');
  const school = useSchool();
  const verification = useMutation({ mutationFn: () => verifyHistories(school.id) });
  return (
    <>
      <div className="no-print">
        <Button busy={verification.isPending} onClick={() => verification.mutate()}>
          {t('verify.do')}
        </Button>
      </div>
      {verification.error && <ProblemNotice error={verification.error} />}
      {verification.data && <Findings found={verification.data} />}
    </>
  );
}
