import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';

export const studyPlanRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: '/study-plan',
    component: lazyRouteComponent(
      () => import('@/features/study-plan/components/study-plan-page'),
      'StudyPlanPage',
    ),
  });
