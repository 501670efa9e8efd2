import type { ReactNode } from 'react';
export function AllRecordsPage(): ReactNode {
  return null;
}
