import type { Promotions, PromotionStanding } from '@/features/closing/api/promotions';

interface CountedStanding {
  standing: PromotionStanding;
  count: keyof Promotions['counts'];
}

export const STANDINGS: readonly CountedStanding[] = [
  { standing: 'AWAITS_PRINCIPAL', count: 'awaitsPrincipal' },
  { standing: 'AWAITS_SUMMER', count: 'awaitsSummer' },
  { standing: 'PROMOTED', count: 'promoted' },
  { standing: 'RETAINED', count: 'retained' },
  { standing: 'UNDECIDED', count: 'undecided' },
];

/** Those for whom something is still to be done by people, or one state. */
export type Shown = 'OPEN' | PromotionStanding;

export function isStanding(value: string): value is PromotionStanding {
  return STANDINGS.some(({ standing }) => standing === value);
}

export function isShown(shown: Shown, standing: PromotionStanding): boolean {
  return shown === 'OPEN'
    ? standing === 'AWAITS_PRINCIPAL' || standing === 'AWAITS_SUMMER'
    : standing === shown;
}
