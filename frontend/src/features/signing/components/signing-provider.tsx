import type { ReactNode } from 'react';
export function SigningProvider({ children }: { children: ReactNode }): ReactNode {
  return children;
}
