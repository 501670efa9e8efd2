import { createContext, useContext } from 'react';
import type { components } from '@/shared/api/schema.gen';

/** The acts on a record that end in a signature. */
export const SIGNING_ACTIONS = [
  'SIGN_AS_SUBJECT_TEACHER',
  'SIGN_AS_HOMEROOM_TEACHER',
  'SIGN_AS_MANAGER',
  'ISSUE',
] as const;
export type SigningAction = (typeof SIGNING_ACTIONS)[number];

export interface SigningRequest {
  action: SigningAction;
  records: components['schemas']['ChosenRecord'][];
}

export function isSigningAction(act: components['schemas']['RecordAct']): act is SigningAction {
  return SIGNING_ACTIONS.some((action) => action === act);
}

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
