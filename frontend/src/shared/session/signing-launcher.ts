import { createContext, useContext } from 'react';
import type { components } from '@/shared/api/schema.gen';

export type SigningRequest = components['schemas']['SigningRequest'];
export type SigningAction = SigningRequest['action'];

/**
 * Lists of records ask for a signing act without knowing how one is performed: the app puts the
 * signing feature behind this door.
 */
export type LaunchSigning = (request: SigningRequest) => void;

export const SigningLauncherContext = createContext<LaunchSigning>(() => {
  throw new Error('No signing launcher is mounted');
});

export function useSigningLauncher(): LaunchSigning {
  return useContext(SigningLauncherContext);
}
