import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';

export const sheetImportRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: '/grade-book/$period/import',
    component: lazyRouteComponent(
      () => import('@/features/grade-sheet/components/sheet-import-page'),
      'SheetImportPage',
    ),
  });

export const sheetReviewRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: '/grade-book/$period/import/$importId',
    component: lazyRouteComponent(
      () => import('@/features/grade-sheet/components/sheet-review-page'),
      'SheetReviewPage',
    ),
  });
