import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import {
  returnYearRecord,
  yearRecordQuery,
  type YearRecord,
  type YearRecordDetail,
} from '@/features/year-record/api/year-records';
import { useRecordAct } from '@/features/year-record/model/use-record-act';
import { wasOvertaken } from '@/shared/api/problem';
import { SessionContext, type Session } from '@/shared/session/session';

const SCHOOL = 'school-1';
const SESSION = { school: { id: SCHOOL, name: 'Trường' }, schoolYear: '2026-2027' } as Session;

function detail(version: number, state: YearRecord['state'] = 'HOMEROOM_SIGNED') {
  return { summary: { id: 'record-1', version, state } } as YearRecordDetail;
}

function answer(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' },
  });
}

/** A service on which somebody else has already brought the record to version 5. */
function overtaken(request: Request): Response {
  if (request.method === 'GET') return answer(200, detail(5));
  const based = request.headers.get('If-Match');
  const present = { id: 'record-1', version: 5, state: 'HOMEROOM_SIGNED' };
  return based === '"5"'
    ? answer(200, detail(6, 'CREATED'))
    : answer(412, { code: 'STALE_VERSION', title: 'Nội dung đã thay đổi', status: 412, present });
}

describe('an act on a record', () => {
  it('reads the record again when somebody was quicker, and a second try succeeds', async () => {
    vi.stubGlobal('fetch', (request: Request) => Promise.resolve(overtaken(request)));
    const client = new QueryClient();
    client.setQueryData(yearRecordQuery(SCHOOL, 'record-1').queryKey, detail(4));
    const wrapper = ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={client}>
        <SessionContext value={SESSION}>{children}</SessionContext>
      </QueryClientProvider>
    );
    const done = vi.fn();
    const { result } = renderHook(
      () => {
        const { data } = useQuery({ ...yearRecordQuery(SCHOOL, 'record-1'), staleTime: Infinity });
        const seen = data?.summary ?? detail(0).summary;
        return { seen, act: useRecordAct(returnYearRecord, seen, done) };
      },
      { wrapper },
    );

    result.current.act.mutate('Sai nhận xét');
    await waitFor(() => expect(wasOvertaken(result.current.act.error)).toBe(true));
    expect(done).not.toHaveBeenCalled();

    await waitFor(() => expect(result.current.seen.version).toBe(5));
    result.current.act.mutate('Sai nhận xét');
    await waitFor(() => expect(done).toHaveBeenCalled());
    expect(result.current.seen.state).toBe('CREATED');
  });
});
