import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';

const verdict = lazyRouteComponent(
  () => import('@/features/verification/components/verdict-page'),
  'VerdictPage',
);

/** `/v/…` is what the QR on the paper says: short, so that the squares stay large. */
export const verificationRoutes = <Parent extends AnyRoute>(parent: Parent) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/verify',
      component: lazyRouteComponent(
        () => import('@/features/verification/components/verify-page'),
        'VerifyPage',
      ),
    }),
    createRoute({ getParentRoute: () => parent, path: '/verify/$code', component: verdict }),
    createRoute({ getParentRoute: () => parent, path: '/v/$code', component: verdict }),
  ] as const;
