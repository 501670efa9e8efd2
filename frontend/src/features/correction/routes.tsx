import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';

export const correctionsRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: '/corrections',
    component: lazyRouteComponent(
      () => import('@/features/correction/components/corrections-page'),
      'CorrectionsPage',
    ),
  });
