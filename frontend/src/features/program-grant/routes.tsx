import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';

export const programGrantsRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: '/programs',
    component: lazyRouteComponent(
      () => import('@/features/program-grant/components/programs-page'),
      'ProgramsPage',
    ),
  });
