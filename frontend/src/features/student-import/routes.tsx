import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';

export const importRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: '/import',
    component: lazyRouteComponent(
      () => import('@/features/student-import/components/import-page'),
      'ImportPage',
    ),
  });

export const importResultRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: '/import/$importId',
    component: lazyRouteComponent(
      () => import('@/features/student-import/components/import-result-page'),
      'ImportResultPage',
    ),
  });
