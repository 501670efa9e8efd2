import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '@/app/chrome.module.css';
import type { SessionAction } from '@/shared/session/session';

interface MainMenuProps {
  actions: SessionAction[];
  /** Doors that only people of a school have. */
  inSchool: boolean;
}

const KEEPS_IMAGES: SessionAction[] = ['KEEP_OWN_SIGNATURE_IMAGE', 'KEEP_SEAL_IMAGE'];

/** Shows the doors that the service says are open to this account. */
export function MainMenu({ actions, inSchool }: MainMenuProps): ReactNode {
  const { t } = useTranslation();
  return (
    <nav className={`${styles.nav} no-print`} aria-label={t('nav.label')}>
      <ul>
        <li>
          <Link to="/" activeOptions={{ exact: true }}>
            {t('nav.home')}
          </Link>
        </li>
        {actions.includes('IMPORT_STUDENTS') && (
          <li>
            <Link to="/import">{t('nav.import')}</Link>
          </li>
        )}
        {inSchool && (
          <li>
            <Link to="/year-records">{t('nav.yearRecords')}</Link>
          </li>
        )}
        {actions.includes('USE_COMMENT_BANK') && (
          <li>
            <Link to="/comment-bank">{t('nav.commentBank')}</Link>
          </li>
        )}
        {actions.includes('SET_ENTRY_WINDOWS') && (
          <li>
            <Link to="/entry-windows">{t('nav.entryWindows')}</Link>
          </li>
        )}
        {actions.includes('SET_PROVINCE_DATES') && (
          <li>
            <Link to="/province-dates">{t('nav.provinceDates')}</Link>
          </li>
        )}
        {actions.includes('READ_CLOSING') && (
          <li>
            <Link to="/closing">{t('nav.closing')}</Link>
          </li>
        )}
        {actions.includes('READ_CORRECTIONS') && (
          <li>
            <Link to="/corrections">{t('nav.corrections')}</Link>
          </li>
        )}
        {actions.some((action) => KEEPS_IMAGES.includes(action)) && (
          <li>
            <Link to="/signing-images">{t('nav.signingImages')}</Link>
          </li>
        )}
        {actions.includes('GRANT_ACCESS_TO_PROGRAMS') && (
          <li>
            <Link to="/programs">{t('nav.programs')}</Link>
          </li>
        )}
        {actions.includes('READ_AUDIT') && (
          <li>
            <Link to="/audit">{t('nav.audit')}</Link>
          </li>
        )}
        <li>
          <Link to="/verify">{t('nav.verify')}</Link>
        </li>
      </ul>
    </nav>
  );
}
