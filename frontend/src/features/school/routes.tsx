import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { ClassLayout } from '@/features/school/components/class-layout';

export { ClassList } from '@/features/school/components/class-list';

export const classRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: '/classes/$classId',
    component: ClassLayout,
  });

export const studentsRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: '/students',
    component: lazyRouteComponent(
      () => import('@/features/school/components/students-page'),
      'StudentsPage',
    ),
  });
