import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';

export const commentBankRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: '/comment-bank',
    component: lazyRouteComponent(
      () => import('@/features/comment-bank/components/bank-page'),
      'BankPage',
    ),
  });
