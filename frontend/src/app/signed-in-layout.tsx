import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand, Footer, LanguageSwitch, Main, SkipLink } from '@/app/chrome';
import styles from '@/app/chrome.module.css';
import { MainMenu } from '@/app/main-menu';
import { NewVersion } from '@/app/new-version';
import { OfflineNotice } from '@/app/offline-notice';
import { PublicLayout } from '@/app/public-layout';
import { NotFoundPage } from '@/app/state-pages';
import { countUnsent, OutboxKeeper } from '@/features/grade-book/routes';
import {
  Landing,
  SessionExpired,
  sessionQuery,
  SignInPrompt,
  WhoAmI,
} from '@/features/session/routes';
import { SigningProvider } from '@/features/signing/routes';
import { SessionContext, type Session } from '@/shared/session/session';
import { Loading } from '@/shared/ui/loading';
import { Notice } from '@/shared/ui/notice';
import { ProblemNotice } from '@/shared/ui/problem-notice';

function SignedOut(): ReactNode {
  const path = useRouterState({ select: (state) => state.location.href });
  return (
    <PublicLayout>{path === '/' ? <Landing /> : <SignInPrompt returnTo={path} />}</PublicLayout>
  );
}

/** The only pages that the office of a province has; all others are a school's. */
const OFFICE_PAGES = ['/', '/province-dates'];

function Page({ session, path }: { session: Session; path: string }): ReactNode {
  const { t } = useTranslation();
  if (session.school)
    return (
      <SigningProvider>
        <Suspense>
          <OutboxKeeper quiet={path.endsWith('/grade-book')} />
        </Suspense>
        <Outlet />
      </SigningProvider>
    );
  if (session.province) return OFFICE_PAGES.includes(path) ? <Outlet /> : <NotFoundPage />;
  return (
    <Notice tone="warn" title={t('noSchool.title')}>
      <p>{t('noSchool.text')}</p>
    </Notice>
  );
}

function Shell({ session }: { session: Session }): ReactNode {
  const { t } = useTranslation();
  const { school, province, schoolYear } = session;
  const path = useRouterState({ select: (state) => state.location.pathname });
  const name = school?.name ?? province?.name;
  const place = name ? t('place', { school: name, year: schoolYear }) : undefined;
  return (
    <SessionContext value={session}>
      <SkipLink />
      <header className={styles.header}>
        <div className={styles.bar}>
          <Brand place={place} />
          <div className={styles.tools}>
            <WhoAmI buttonClass={styles.headerButton ?? ''} countUnsent={countUnsent} />
            <LanguageSwitch />
          </div>
        </div>
      </header>
      <MainMenu actions={session.actions} inSchool={school !== null} />
      <Main>
        <NewVersion />
        <OfflineNotice />
        <Page session={session} path={path} />
      </Main>
      <Footer />
      <SessionExpired />
    </SessionContext>
  );
}

export function SignedInLayout(): ReactNode {
  const session = useQuery(sessionQuery);
  if (session.data) return <Shell session={session.data} />;
  if (session.data === null) return <SignedOut />;
  return (
    <PublicLayout>
      {session.error ? (
        <ProblemNotice error={session.error} onRetry={() => void session.refetch()} />
      ) : (
        <Loading />
      )}
    </PublicLayout>
  );
}
