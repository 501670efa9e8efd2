import type {
  Basis,
  Choices,
  StudentContent,
  StudyPlan,
} from '@/features/study-plan/api/study-plan';
import {
  formerDraftOf,
  formerOf,
  isFormerReady,
  type FormerDraft,
} from '@/features/study-plan/model/former-draft';

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
  /** Null: nothing was brought along from another school. */
  former: FormerDraft | null;
}

export const BASES: readonly Basis[] = ['CURRICULUM', 'INDIVIDUAL_PLAN', 'NOT_ASSESSED'];

export function draftOf({ choices, exemptions, basis, former }: StudentContent): StudentDraft {
  return {
    choices,
    basis,
    former: formerDraftOf(former),
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

/** An exemption says from what and why, and another school's term which school and why. */
export function isReady({ exemptions, former }: StudentDraft): boolean {
  return (
    exemptions.every(({ subject, reason }) => subject !== '' && reason.trim() !== '') &&
    (former === null || isFormerReady(former))
  );
}

export function contentOf({ choices, basis, exemptions, former }: StudentDraft): StudentContent {
  return {
    choices,
    basis,
    former: former && formerOf(former),
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
