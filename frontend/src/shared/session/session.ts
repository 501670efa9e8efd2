import { createContext, useContext } from 'react';
import type { components } from '@/shared/api/schema.gen';

export type Session = components['schemas']['Session'];
export type SessionAction = Session['actions'][number];
export type Province = NonNullable<Session['province']>;
export type School = NonNullable<Session['school']>;

/** Filled by the app once the session is known; screens behind it never see "signed out". */
export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('A screen for signed-in people was shown without a session');
  return session;
}

export function useSchool(): School {
  const { school } = useSession();
  if (!school) throw new Error('A screen of a school was shown to an account without a school');
  return school;
}

export function useProvince(): Province {
  const { province } = useSession();
  if (!province) throw new Error('A screen of a province was shown to an account of none');
  return province;
}
