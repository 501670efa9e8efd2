import type { Decisions, Level } from '@/features/study-plan/api/study-plan';

export const LEVELS: readonly Level[] = ['TOT', 'KHA', 'DAT', 'CHUA_DAT'];

/** The principal's decisions as they stand in the form; empty where nothing is decided. */
export interface DecisionDraft {
  promotion: '' | 'yes' | 'no';
  promotionReason: string;
  learning: Level | '';
  learningReason: string;
}

export function draftOf({ promotion, learning }: Decisions): DecisionDraft {
  return {
    promotion: promotion === null ? '' : promotion.promoted ? 'yes' : 'no',
    promotionReason: promotion?.reason ?? '',
    learning: learning?.level ?? '',
    learningReason: learning?.reason ?? '',
  };
}

/** Nothing is decided without a reason. */
export function isReady(draft: DecisionDraft): boolean {
  const { promotion, promotionReason, learning, learningReason } = draft;
  return (
    (promotion === '' || promotionReason.trim() !== '') &&
    (learning === '' || learningReason.trim() !== '')
  );
}

export function contentOf(draft: DecisionDraft): Decisions {
  const { promotion, promotionReason, learning, learningReason } = draft;
  return {
    promotion:
      promotion === '' ? null : { promoted: promotion === 'yes', reason: promotionReason.trim() },
    learning: learning === '' ? null : { level: learning, reason: learningReason.trim() },
  };
}
