import type { Column } from '@/features/grade-book/api/grade-book';

export interface Option {
  value: string;
  label: string;
}

/** Longer codes are the service's own: people see the name alone. */
const LONGEST_LETTER = 2;

/** The letter under which people know a choice; null where only its name says it. */
export function letterOf({ value }: Option): string | null {
  return value.length <= LONGEST_LETTER ? value : null;
}

/** A choice in a list: its letter, if it has one, and its name. */
export function optionText(option: Option): string {
  const letter = letterOf(option);
  return letter === null ? option.label : `${letter} – ${option.label}`;
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
