import type { ReactNode } from 'react';
export function UnfinishedBatches(): ReactNode {
  return null;
}
