import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';

export { WaitingSubjects } from '@/features/year-record/components/waiting-subjects';
export { WaitingRecords } from '@/features/year-record/components/waiting-records';

export const classRecordsRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: '/year-records',
    component: lazyRouteComponent(
      () => import('@/features/year-record/components/class-records-page'),
      'ClassRecordsPage',
    ),
  });

export const allRecordsRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: '/year-records',
    component: lazyRouteComponent(
      () => import('@/features/year-record/components/all-records-page'),
      'AllRecordsPage',
    ),
  });

export const recordRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: '/year-records/$recordId',
    component: lazyRouteComponent(
      () => import('@/features/year-record/components/record-page'),
      'RecordPage',
    ),
  });
