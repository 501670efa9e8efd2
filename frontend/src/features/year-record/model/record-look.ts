import type { YearRecord } from '@/features/year-record/api/year-records';
import type { Tone } from '@/shared/ui/badge';
import type { IconName } from '@/shared/ui/icon';

export const STATE_LOOKS: Record<YearRecord['state'], { tone: Tone; icon: IconName }> = {
  CREATED: { tone: 'neutral', icon: 'file' },
  HOMEROOM_SIGNED: { tone: 'brand', icon: 'pen' },
  MANAGER_SIGNED: { tone: 'brand', icon: 'pen' },
  ISSUED: { tone: 'good', icon: 'seal' },
  REVOKED: { tone: 'bad', icon: 'cross' },
};

/** The counts of a class's progress and the state each of them counts. */
export const STAGES = [
  ['created', 'CREATED'],
  ['homeroomSigned', 'HOMEROOM_SIGNED'],
  ['managerSigned', 'MANAGER_SIGNED'],
  ['issued', 'ISSUED'],
  ['revoked', 'REVOKED'],
] as const;

export const STATES = STAGES.map(([, state]) => state);
