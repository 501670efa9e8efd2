import { useTranslation } from 'react-i18next';
import type { Column } from '@/features/grade-book/api/grade-book';
import { useFaultText } from '@/features/grade-book/model/use-fault-text';
import type { Refusal } from '@/features/grade-book/paste/paste-plan';

/** Why a cell of a pasted block is left alone. */
export function useRefusalText(): (column: Column, refusal: Refusal) => string {
  const { t } = useTranslation('gradeBook');
  const faultText = useFaultText();
  return (column, refusal) => {
    switch (refusal.kind) {
      case 'fault':
        return faultText(column, refusal.fault);
      case 'barred':
        return refusal.why;
      case 'notYours':
        return t('paste.notYours');
    }
  };
}
