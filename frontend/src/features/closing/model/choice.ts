import type { ClosingPeriod, SchoolStage } from '@/features/closing/api/closings';

export const PERIODS = [
  'MIDDLE_OF_TERM_1',
  'TERM_1',
  'MIDDLE_OF_TERM_2',
  'TERM_2',
  'YEAR',
] as const satisfies readonly ClosingPeriod[];

export const STAGES = [
  'PRIMARY',
  'LOWER_SECONDARY',
  'UPPER_SECONDARY',
] as const satisfies readonly SchoolStage[];

/** The whole school, a stage, or a grade by its number. */
export type Scope = 'SCHOOL' | SchoolStage | number;

export interface ClosingSearch {
  period?: ClosingPeriod;
  scope?: Scope;
}

/** What the service is asked for: a stage, a grade, or neither. */
export interface Narrower {
  stage?: SchoolStage;
  grade?: number;
}

const HIGHEST_GRADE = 12;

function isStage(value: unknown): value is SchoolStage {
  return STAGES.some((stage) => stage === value);
}

export function isPeriod(value: unknown): value is ClosingPeriod {
  return PERIODS.some((period) => period === value);
}

export function isScope(value: unknown): value is Scope {
  const grade = typeof value === 'number' && Number.isInteger(value);
  return value === 'SCHOOL' || isStage(value) || (grade && value >= 1 && value <= HIGHEST_GRADE);
}

/** The value of a list of choices, where everything is text. */
export function scopeOf(text: string): Scope {
  const value: unknown = /^\d+$/.test(text) ? Number(text) : text;
  return isScope(value) ? value : 'SCHOOL';
}

export function narrower(scope: Scope): Narrower {
  if (scope === 'SCHOOL') return {};
  return typeof scope === 'number' ? { grade: scope } : { stage: scope };
}

/** Whether something that was closed, or is being closed, is what is chosen now. */
export function isFor(
  { period, scope }: Required<ClosingSearch>,
  closing: { period: ClosingPeriod; stage: SchoolStage | null; grade: number | null },
): boolean {
  const { stage = null, grade = null } = narrower(scope);
  return closing.period === period && closing.stage === stage && closing.grade === grade;
}

/** The period that schools close in a month; between two of them the one that comes next. */
export function seasonOf(month: number): ClosingPeriod {
  if (month >= 8 || month === 1) return 'TERM_1';
  return 'YEAR';
}
