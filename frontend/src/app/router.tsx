import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import { HomePage } from '@/app/home-page';
import { PublicLayout } from '@/app/public-layout';
import { SignedInLayout } from '@/app/signed-in-layout';
import { NotFoundPage, RouteError } from '@/app/state-pages';
import { auditRoute } from '@/features/audit/routes';
import { closingRoute } from '@/features/closing/routes';
import { commentBankRoute } from '@/features/comment-bank/routes';
import { correctionsRoute } from '@/features/correction/routes';
import { entryWindowRoute, provinceDatesRoute } from '@/features/entry-window/routes';
import { gradeBookRoute, gradeBooksRoute } from '@/features/grade-book/routes';
import { sheetImportRoute, sheetReviewRoute } from '@/features/grade-sheet/routes';
import { classRoute, studentsRoute } from '@/features/school/routes';
import { backFromSignInRoute } from '@/features/session/routes';
import { programGrantsRoute } from '@/features/program-grant/routes';
import { signingImagesRoute } from '@/features/signing-image/routes';
import { importRoute, importResultRoute } from '@/features/student-import/routes';
import { studyPlanRoute } from '@/features/study-plan/routes';
import { teachingRoute } from '@/features/teaching/routes';
import { verificationRoutes } from '@/features/verification/routes';
import { allRecordsRoute, classRecordsRoute, recordRoute } from '@/features/year-record/routes';

const root = createRootRoute({
  component: Outlet,
  notFoundComponent: () => (
    <PublicLayout>
      <NotFoundPage />
    </PublicLayout>
  ),
});

const open = createRoute({
  getParentRoute: () => root,
  id: 'open',
  component: () => (
    <PublicLayout>
      <Outlet />
    </PublicLayout>
  ),
});

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'in',
  component: SignedInLayout,
});

const home = createRoute({ getParentRoute: () => signedIn, path: '/', component: HomePage });

const schoolClass = classRoute(signedIn);

const routeTree = root.addChildren([
  open.addChildren([...verificationRoutes(open), backFromSignInRoute(open)]),
  signedIn.addChildren([
    home,
    importRoute(signedIn),
    importResultRoute(signedIn),
    schoolClass.addChildren([
      studentsRoute(schoolClass),
      gradeBooksRoute(schoolClass),
      gradeBookRoute(schoolClass),
      sheetImportRoute(schoolClass),
      sheetReviewRoute(schoolClass),
      classRecordsRoute(schoolClass),
      teachingRoute(schoolClass),
      studyPlanRoute(schoolClass),
    ]),
    allRecordsRoute(signedIn),
    recordRoute(signedIn),
    commentBankRoute(signedIn),
    entryWindowRoute(signedIn),
    provinceDatesRoute(signedIn),
    closingRoute(signedIn),
    correctionsRoute(signedIn),
    programGrantsRoute(signedIn),
    signingImagesRoute(signedIn),
    auditRoute(signedIn),
  ]),
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: RouteError,
  defaultNotFoundComponent: NotFoundPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
