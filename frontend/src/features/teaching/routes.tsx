import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';

export const teachingRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: '/teaching',
    component: lazyRouteComponent(
      () => import('@/features/teaching/components/teaching-page'),
      'TeachingPage',
    ),
  });
