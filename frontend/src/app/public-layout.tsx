import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand, Footer, LanguageSwitch, Main, SkipLink } from '@/app/chrome';
import styles from '@/app/chrome.module.css';
import { loginAddress } from '@/shared/session/addresses';

/** For anyone, without an account: asks the service for nothing of its own. */
export function PublicLayout({ children }: { children: ReactNode }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <SkipLink />
      <header className={styles.header}>
        <div className={styles.bar}>
          <Brand />
          <div className={styles.tools}>
            <Link to="/verify" className={styles.headerButton}>
              {t('nav.verify')}
            </Link>
            <a className={styles.headerButton} href={loginAddress('/')}>
              {t('signIn')}
            </a>
            <LanguageSwitch />
          </div>
        </div>
      </header>
      <Main>{children}</Main>
      <Footer />
    </>
  );
}
