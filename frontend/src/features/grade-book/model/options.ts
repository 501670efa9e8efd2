import type { Column } from '@/features/grade-book/api/grade-book';

export interface Option {
  value: string;
  label: string;
}

/** Everything that a column of letters takes: its values, and what stands in their place. */
export function optionsOf({ choices, tokens }: Column): Option[] {
  const after = tokens
    .filter(({ prefix }) => prefix)
    .flatMap(({ value: before, label }) =>
      choices.map((choice) => ({
        value: before + choice.value,
        label: `${label.split(',')[0] ?? label}: ${choice.label}`,
      })),
    );
  return [...choices, ...tokens.filter(({ prefix }) => !prefix), ...after];
}
