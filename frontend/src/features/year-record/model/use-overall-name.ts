import { useTranslation } from 'react-i18next';

const CODES = ['HTXS', 'HTT', 'HT', 'CHT', 'TOT', 'KHA', 'DAT', 'CHUA_DAT', 'KDG'] as const;

/** The results of all levels by name; a text that is no code is shown as it came. */
export function useOverallName(): (overall: string | null) => string | null {
  const { t } = useTranslation('yearRecord');
  return (overall) => {
    const code = CODES.find((one) => one === overall);
    return code ? t(`overall.${code}`) : overall;
  };
}
