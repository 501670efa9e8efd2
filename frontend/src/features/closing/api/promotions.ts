import { queryOptions } from '@tanstack/react-query';
import { narrower, type Scope } from '@/features/closing/model/choice';
import { api, read } from '@/shared/api/client';
import type { components } from '@/shared/api/schema.gen';

type Schemas = components['schemas'];
export type Promotions = Schemas['Promotions'];
export type PromotionClass = Schemas['PromotionClass'];
export type PromotionStanding = Schemas['PromotionStanding'];

export function promotionsQuery(schoolId: string, schoolYear: string, scope: Scope) {
  return queryOptions({
    queryKey: ['closing', schoolId, 'promotions', schoolYear, scope],
    queryFn: () =>
      read(
        api.GET('/api/v1/schools/{schoolId}/promotions', {
          params: { path: { schoolId }, query: { schoolYear, ...narrower(scope) } },
        }),
      ),
    staleTime: 0,
  });
}
