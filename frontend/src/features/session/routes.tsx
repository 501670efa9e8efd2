import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';

export { sessionQuery } from '@/features/session/api/get-session';
export { Landing } from '@/features/session/components/landing';
export { SessionExpired } from '@/features/session/components/session-expired';
export { SignInPrompt } from '@/features/session/components/sign-in-prompt';
export { WhoAmI } from '@/features/session/components/who-am-i';

export const backFromSignInRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: '/signed-in',
    component: lazyRouteComponent(
      () => import('@/features/session/components/back-from-sign-in'),
      'BackFromSignIn',
    ),
  });
