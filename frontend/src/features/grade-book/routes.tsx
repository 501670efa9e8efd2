import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';

export const gradeBookRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: '/grade-book',
    component: lazyRouteComponent(
      () => import('@/features/grade-book/components/grade-book-page'),
      'GradeBookPage',
    ),
  });
