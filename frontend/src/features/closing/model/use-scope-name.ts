import { useTranslation } from 'react-i18next';
import type { Scope } from '@/features/closing/model/choice';

/** The words for the classes that are meant. */
export function useScopeName(): (scope: Scope) => string {
  const { t } = useTranslation('closing');
  return (scope) =>
    typeof scope === 'number' ? t('scope.grade', { grade: scope }) : t(`scope.${scope}`);
}
