import type { ReactNode } from 'react';
export function WaitingRecords(): ReactNode {
  return null;
}
