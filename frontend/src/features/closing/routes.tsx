import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { isPeriod, isScope, type ClosingSearch } from '@/features/closing/model/choice';

/** What is chosen stands in the address: a reload, a link and the way back keep it. */
export const closingRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: '/closing',
    validateSearch: ({ period, scope }: Record<string, unknown>): ClosingSearch => ({
      ...(isPeriod(period) ? { period } : {}),
      ...(isScope(scope) ? { scope } : {}),
    }),
    component: lazyRouteComponent(
      () => import('@/features/closing/components/closing-page'),
      'ClosingPage',
    ),
  });
