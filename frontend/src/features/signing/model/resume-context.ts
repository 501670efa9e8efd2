import { createContext, useContext } from 'react';

export const ResumeSigningContext = createContext<(batchId: string) => void>(() => undefined);

export function useResumeSigning(): (batchId: string) => void {
  return useContext(ResumeSigningContext);
}
