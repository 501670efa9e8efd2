import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '@/features/session/components/landing.module.css';
import { loginAddress } from '@/shared/session/addresses';
import { buttonClass } from '@/shared/ui/button';
import { Icon } from '@/shared/ui/icon';
import { PageHeader } from '@/shared/ui/page-header';

const STEPS = [
  { key: 'enter', icon: 'grid' },
  { key: 'sign', icon: 'pen' },
  { key: 'issue', icon: 'seal' },
] as const;

export function Landing(): ReactNode {
  const { t } = useTranslation('session');
  return (
    <div className={styles.landing}>
      <PageHeader title={t('landing.title')} lead={t('landing.lead')} />
      <div className={styles.doors}>
        <section className="card stack">
          <h2>{t('landing.staff')}</h2>
          <p className="soft">{t('landing.staffText')}</p>
          <div>
            <a className={buttonClass('primary')} href={loginAddress('/')}>
              {t('landing.signIn')}
            </a>
          </div>
        </section>
        <section className="card stack">
          <h2>{t('landing.verify')}</h2>
          <p className="soft">{t('landing.verifyText')}</p>
          <div>
            <Link to="/verify" className={buttonClass()}>
              <Icon name="search" />
              {t('landing.verifyButton')}
            </Link>
          </div>
        </section>
      </div>
      <section className="stack">
        <h2>{t('landing.how')}</h2>
        <ol className={styles.how}>
          {STEPS.map(({ key, icon }) => (
            <li key={key}>
              <Icon name={icon} />
              <span>
                <strong>{t(`landing.steps.${key}.title`)}</strong>
                <span className="soft">{t(`landing.steps.${key}.text`)}</span>
              </span>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
