import type { FormerTerm, StudyPlan } from '@/features/study-plan/api/study-plan';
import { LEVELS } from '@/features/study-plan/model/decision-draft';

/** What is typed about a term of another school; an empty text: the school gave nothing. */
export interface FormerDraft {
  term: string;
  school: string;
  reason: string;
  results: Record<string, string>;
  conduct: string;
  absences: string;
}

export const NO_FORMER: FormerDraft = {
  term: 'HK1',
  school: '',
  reason: '',
  results: {},
  conduct: '',
  absences: '',
};

const ABSENCES = /^\d{1,3}$/;

export function formerDraftOf(former: FormerTerm | null | undefined): FormerDraft | null {
  if (!former) return null;
  const { term, school, reason, results, conduct, absences } = former;
  return {
    term,
    school,
    reason,
    results: Object.fromEntries(results.map(({ subject, value }) => [subject, value])),
    conduct: conduct ?? '',
    absences: absences?.toString() ?? '',
  };
}

export function isFormerReady({ school, reason, absences }: FormerDraft): boolean {
  const counted = absences.trim();
  return school.trim() !== '' && reason.trim() !== '' && (counted === '' || ABSENCES.test(counted));
}

export function formerOf(draft: FormerDraft): FormerTerm {
  return {
    term: draft.term,
    school: draft.school.trim(),
    reason: draft.reason.trim(),
    results: Object.entries(draft.results)
      .map(([subject, value]) => ({ subject, value: value.trim() }))
      .filter(({ value }) => value !== ''),
    conduct: LEVELS.find((level) => level === draft.conduct) ?? null,
    absences: draft.absences.trim() === '' ? null : Number(draft.absences),
  };
}

/** Another school's results count only where terms have averages. */
export function takesFormerTerm({ subjects }: StudyPlan): boolean {
  return subjects.some(({ kind }) => kind !== null);
}
