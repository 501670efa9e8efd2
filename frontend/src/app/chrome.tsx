import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '@/app/chrome.module.css';
import { changeLanguage, type Language } from '@/shared/i18n/setup';

/** First stop of the keyboard: past the heading and the menu, into the page. */
export function SkipLink(): ReactNode {
  const { t } = useTranslation();
  return (
    <a className={styles.skip} href="#main">
      {t('skip')}
    </a>
  );
}

export function Brand({ place }: { place?: string | undefined }): ReactNode {
  const { t } = useTranslation();
  return (
    <Link to="/" className={styles.brand}>
      <img src="/favicon.svg" alt="" width="36" height="36" />
      <span>
        <strong>{t('product')}</strong>
        {place && <span className={styles.place}>{place}</span>}
      </span>
    </Link>
  );
}

const OTHER: Record<Language, Language> = { vi: 'en', en: 'vi' };
const NAMES: Record<Language, string> = { vi: 'Tiếng Việt', en: 'English' };

export function LanguageSwitch(): ReactNode {
  const { i18n } = useTranslation();
  const queryClient = useQueryClient();
  const other = OTHER[i18n.language === 'en' ? 'en' : 'vi'];

  async function change(): Promise<void> {
    await changeLanguage(other);
    // Labels and reasons come from the service in the language of the request.
    await queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
  }

  return (
    <button
      type="button"
      className={styles.headerButton}
      lang={other}
      onClick={() => void change()}
    >
      {NAMES[other]}
    </button>
  );
}

export function Main({ children }: { children: ReactNode }): ReactNode {
  return (
    <main id="main" className={styles.main} tabIndex={-1}>
      {children}
    </main>
  );
}

export function Footer(): ReactNode {
  const { t } = useTranslation();
  return (
    <footer className={`${styles.footer} no-print`}>
      <span>{t('footer')}</span>
      <Link to="/verify">{t('nav.verify')}</Link>
    </footer>
  );
}
