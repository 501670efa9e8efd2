import { useTranslation } from 'react-i18next';

/** What a scope lets a program do, in words; one that is not known here keeps its own name. */
export function useScopeNames(): (scope: string) => string {
  const { t } = useTranslation('programGrant');
  const names: Record<string, string> = {
    'classes:read': t('scope.classesRead'),
    'classes:write': t('scope.classesWrite'),
    'staff:read': t('scope.staffRead'),
    'staff:write': t('scope.staffWrite'),
    'students:read': t('scope.studentsRead'),
    'students:write': t('scope.studentsWrite'),
    'grades:read': t('scope.gradesRead'),
    'grades:write': t('scope.gradesWrite'),
    'records:read': t('scope.recordsRead'),
  };
  return (scope) => names[scope] ?? scope;
}
