import type {
  Basis,
  Choices,
  StudentContent,
  StudyPlan,
} from '@/features/study-plan/api/study-plan';

export interface ExemptionDraft {
  /** Tells lines apart while none of them is filled in. */
  key: number;
  subject: string;
  /** Empty: the whole year. */
  term: string;
  reason: string;
}

export interface StudentDraft {
  /** Null: as the class. */
  choices: Choices | null;
  exemptions: ExemptionDraft[];
  basis: Basis;
}

export const BASES: readonly Basis[] = ['CURRICULUM', 'INDIVIDUAL_PLAN', 'NOT_ASSESSED'];

export function draftOf({ choices, exemptions, basis }: StudentContent): StudentDraft {
  return {
    choices,
    basis,
    exemptions: exemptions.map(({ subject, term, reason }, key) => ({
      key,
      subject,
      term: term ?? '',
      reason,
    })),
  };
}

export function withExemption(draft: StudentDraft): StudentDraft {
  const key = 1 + Math.max(-1, ...draft.exemptions.map((one) => one.key));
  return {
    ...draft,
    exemptions: [...draft.exemptions, { key, subject: '', term: '', reason: '' }],
  };
}

export function changeExemption(
  draft: StudentDraft,
  key: number,
  change: Partial<ExemptionDraft>,
): StudentDraft {
  return {
    ...draft,
    exemptions: draft.exemptions.map((one) => (one.key === key ? { ...one, ...change } : one)),
  };
}

export function withoutExemption(draft: StudentDraft, key: number): StudentDraft {
  return { ...draft, exemptions: draft.exemptions.filter((one) => one.key !== key) };
}

/** An exemption says from what and why. */
export function isReady({ exemptions }: StudentDraft): boolean {
  return exemptions.every(({ subject, reason }) => subject !== '' && reason.trim() !== '');
}

export function contentOf({ choices, basis, exemptions }: StudentDraft): StudentContent {
  return {
    choices,
    basis,
    exemptions: exemptions.map(({ subject, term, reason }) => ({
      subject,
      term: term === '' ? null : term,
      reason: reason.trim(),
    })),
  };
}

/** What a student can be exempt from, by code and name. */
export function exemptible({ subjects, traits }: StudyPlan): { code: string; label: string }[] {
  return [...subjects, ...traits].map(({ code, label }) => ({ code, label }));
}
