import type { ReactNode } from 'react';
export function GradeBookPage(): ReactNode {
  return null;
}
