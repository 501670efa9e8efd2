import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';

export const auditRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: '/audit',
    component: lazyRouteComponent(
      () => import('@/features/audit/components/audit-page'),
      'AuditPage',
    ),
  });
