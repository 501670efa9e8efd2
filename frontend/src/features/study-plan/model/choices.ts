import type { Choices, StudyPlan } from '@/features/study-plan/api/study-plan';

export const NO_CHOICES: Choices = { electives: [], topics: [], optional: [] };

const TERMS = ['HK1', 'HK2'];

function toggled(all: string[], one: string): string[] {
  return all.includes(one) ? all.filter((each) => each !== one) : [...all, one];
}

export function withElective(choices: Choices, subject: string): Choices {
  return { ...choices, electives: toggled(choices.electives, subject) };
}

export function withOptional(choices: Choices, subject: string): Choices {
  return { ...choices, optional: toggled(choices.optional, subject) };
}

/** A cluster is assessed in both terms unless somebody says otherwise. */
export function withTopic(choices: Choices, subject: string): Choices {
  const has = choices.topics.some((topic) => topic.subject === subject);
  return {
    ...choices,
    topics: has
      ? choices.topics.filter((topic) => topic.subject !== subject)
      : [...choices.topics, { subject, terms: TERMS }],
  };
}

/** Whether the class chooses at all: lower secondary and primary school only have the optional. */
export function offersChoices(plan: StudyPlan): boolean {
  return (
    plan.electives > 0 || plan.topics > 0 || plan.subjects.some(({ role }) => role === 'OPTIONAL')
  );
}
