import { api, read } from '@/shared/api/client';

/** Whether nothing was altered: the trail, and the history of every grade book. */
export interface Verification {
  trail: { whole: boolean; firstBroken?: number | null };
  grades: {
    whole: boolean;
    books: number;
    changes: number;
    broken: { classId: string; className: string; period: string; firstBroken: number }[];
  };
}

export async function verifyHistories(schoolId: string): Promise<Verification> {
  const params = { path: { schoolId } };
  const [trail, grades] = await Promise.all([
    read(api.GET('/api/v1/schools/{schoolId}/audit-events/verification', { params })),
    read(api.GET('/api/v1/schools/{schoolId}/grade-history/verification', { params })),
  ]);
  return { trail, grades };
}
