import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { lazy } from 'react';

/** Loaded beside the page: what was typed on another day is sent whatever page is opened. */
export const OutboxKeeper = lazy(() =>
  import('@/features/grade-book/outbox/outbox-keeper').then((module) => ({
    default: module.OutboxKeeper,
  })),
);

/** How many cells the account typed on this computer that the service does not hold yet. */
export async function countUnsent(account: string): Promise<number> {
  const outbox = await import('@/features/grade-book/outbox/outbox-of');
  return outbox.countUnsent(account);
}

export const gradeBooksRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: '/grade-book',
    component: lazyRouteComponent(
      () => import('@/features/grade-book/components/grade-book-entry'),
      'GradeBookEntry',
    ),
  });

export const gradeBookRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: '/grade-book/$period',
    component: lazyRouteComponent(
      () => import('@/features/grade-book/components/grade-book-page'),
      'GradeBookPage',
    ),
  });
