import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';

export const entryWindowRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: '/entry-windows',
    component: lazyRouteComponent(
      () => import('@/features/entry-window/components/windows-page'),
      'WindowsPage',
    ),
  });

export const provinceDatesRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: '/province-dates',
    component: lazyRouteComponent(
      () => import('@/features/entry-window/components/province-dates-page'),
      'ProvinceDatesPage',
    ),
  });
