import type { Choices } from '@/features/study-plan/api/study-plan';

export const TERMS = ['HK1', 'HK2'] as const;
export type Term = (typeof TERMS)[number];

export const NO_CHOICES: Choices = { electives: [], topics: [], optional: [] };

function toggled(codes: string[], code: string): string[] {
  return codes.includes(code) ? codes.filter((one) => one !== code) : [...codes, code];
}

/** Takes a subject (môn lựa chọn or môn tự chọn) in or out. */
export function toggleSubject(
  choices: Choices,
  list: 'electives' | 'optional',
  code: string,
): Choices {
  return { ...choices, [list]: toggled(choices[list], code) };
}

export function hasTopic({ topics }: Choices, subject: string, term: Term): boolean {
  return topics.some((topic) => topic.subject === subject && topic.terms.includes(term));
}

/** Takes the topics of a subject in or out of one term; without a term there is no topic. */
export function toggleTopic(choices: Choices, subject: string, term: Term): Choices {
  const before = choices.topics.find((topic) => topic.subject === subject);
  const wanted = toggled(before?.terms ?? [], term);
  const terms = TERMS.filter((one) => wanted.includes(one));
  const others = choices.topics.filter((topic) => topic.subject !== subject);
  return { ...choices, topics: terms.length === 0 ? others : [...others, { subject, terms }] };
}
