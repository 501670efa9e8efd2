import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSchool } from '@/shared/session/session';

/** Acts on a request; afterwards lists and grade books are read again, whatever came of it. */
export function useDeciding() {
  const school = useSchool();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (act: (schoolId: string) => Promise<unknown>) => act(school.id),
    // Also after a refusal: somebody else may have decided meanwhile.
    onSettled: async () => {
      await queryClient.invalidateQueries({ queryKey: ['corrections'] });
      await queryClient.invalidateQueries({ queryKey: ['grade-book'] });
    },
  });
}
