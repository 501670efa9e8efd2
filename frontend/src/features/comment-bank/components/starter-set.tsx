import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BANK, takeStarterSet } from '@/features/comment-bank/api/phrases';
import { useSchool } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { Notice } from '@/shared/ui/notice';
import { ProblemNotice } from '@/shared/ui/problem-notice';

/** Lets a school begin with the phrases that come with the product. */
export function StarterSet(): ReactNode {
  const { t } = useTranslation('commentBank');
  const school = useSchool();
  const queryClient = useQueryClient();
  const taking = useMutation({
    mutationFn: () => takeStarterSet(school.id),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [BANK] }),
  });
  return (
    <>
      <Button busy={taking.isPending} onClick={() => taking.mutate()}>
        {t('starter')}
      </Button>
      {taking.error && <ProblemNotice error={taking.error} />}
      {taking.data && (
        <Notice tone="good" title={t('started', { count: taking.data.added })} live />
      )}
    </>
  );
}
