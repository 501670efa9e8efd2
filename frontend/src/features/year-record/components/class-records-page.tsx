import type { ReactNode } from 'react';
export function ClassRecordsPage(): ReactNode {
  return null;
}
