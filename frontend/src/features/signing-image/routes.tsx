import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';

export const signingImagesRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: '/signing-images',
    component: lazyRouteComponent(
      () => import('@/features/signing-image/components/images-page'),
      'ImagesPage',
    ),
  });
