import { useMutation, useQueryClient } from '@tanstack/react-query';

/** What rests on the plan of a class and is read anew after a change of it. */
const RESTS_ON_IT = ['study-plan', 'grade-book', 'grade-books', 'year-records'];

/** Saves a part of the plan. Also after a refusal the plan is read again: it may be another now. */
export function useSaving<Content>(
  save: (content: Content) => Promise<unknown>,
  onSaved?: () => void,
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: save,
    onSuccess: () => onSaved?.(),
    onSettled: () =>
      Promise.all(RESTS_ON_IT.map((key) => queryClient.invalidateQueries({ queryKey: [key] }))),
  });
}
