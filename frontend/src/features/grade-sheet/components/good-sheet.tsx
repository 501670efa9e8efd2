import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const POINTS = ['ours', 'blank', 'others', 'students', 'values', 'size'] as const;

/** What a file that comes through looks like, before anyone has to find out. */
export function GoodSheet(): ReactNode {
  const { t } = useTranslation('gradeSheet');
  return (
    <section className="card stack">
      <h2>{t('good.title')}</h2>
      <ul>
        {POINTS.map((point) => (
          <li key={point}>{t(`good.${point}`)}</li>
        ))}
      </ul>
    </section>
  );
}
