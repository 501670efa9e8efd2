import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { YearRecord } from '@/features/year-record/api/year-records';
import { RecordActions } from '@/features/year-record/components/record-actions';
import { RecordLinks } from '@/features/year-record/components/record-links';
import { setUpLanguages } from '@/shared/i18n/setup';
import { SessionContext, type Session } from '@/shared/session/session';

await setUpLanguages();
vi.stubGlobal('scrollTo', () => undefined);
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

const SESSION = { school: { id: 's', name: 'Trường' }, schoolYear: '2026-2027' } as Session;

function record(fields: Partial<YearRecord>): YearRecord {
  return {
    id: 'old',
    version: 7,
    studentName: 'An',
    state: 'REVOKED',
    recordVersion: 1,
    actions: [],
    replaces: null,
    replacedBy: null,
    ...fields,
  } as unknown as YearRecord;
}

async function show(one: YearRecord) {
  const root = createRootRoute({
    component: () => (
      <>
        <h1>{one.studentName}</h1>
        <RecordActions record={one} />
        <RecordLinks record={one} />
      </>
    ),
    notFoundComponent: () => <p>elsewhere</p>,
  });
  const router = createRouter({
    routeTree: root,
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SessionContext value={SESSION}>
        <RouterProvider router={router as never} />
      </SessionContext>
    </QueryClientProvider>,
  );
  await screen.findByRole('heading', { name: 'An' });
  return router;
}

function answer(status: number, body: unknown): Promise<Response> {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  const headers = { 'Content-Type': type };
  return Promise.resolve(new Response(JSON.stringify(body), { status, headers }));
}

describe('issuing a revoked record anew', () => {
  afterEach(cleanup);

  it('asks first, then begins the new record and leads to it', async () => {
    const asked: Request[] = [];
    vi.stubGlobal('fetch', (request: Request) => {
      asked.push(request);
      return answer(200, { summary: { id: 'new', version: 1 } });
    });
    const router = await show(record({ actions: ['REISSUE'] }));
    await userEvent.click(screen.getByRole('button', { name: 'Cấp lại' }));
    expect(asked).toHaveLength(0);
    await userEvent.click(screen.getByRole('button', { name: 'Lập học bạ cấp lại' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/year-records/new'));
    expect(new URL(asked[0]?.url ?? '').pathname).toContain('/year-records/old/reissue');
    expect(asked[0]?.headers.get('If-Match')).toBe('"7"');
  });

  it('says why not, and stays', async () => {
    vi.stubGlobal('fetch', () =>
      answer(409, { code: 'RECORD_REPLACED', title: 'Học bạ này đã được cấp lại', status: 409 }),
    );
    const router = await show(record({ actions: ['REISSUE'] }));
    await userEvent.click(screen.getByRole('button', { name: 'Cấp lại' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lập học bạ cấp lại' }));
    expect(await screen.findByText('Học bạ này đã được cấp lại')).toBeTruthy();
    expect(router.state.location.pathname).toBe('/');
  });

  it('is not offered where the service does not', async () => {
    await show(record({ actions: [] }));
    expect(screen.queryByRole('button', { name: 'Cấp lại' })).toBeNull();
  });
});

describe('the links between a record and what took its place', () => {
  afterEach(cleanup);

  it('lead there and back', async () => {
    await show(record({ recordVersion: 2, replaces: 'first', replacedBy: 'third' }));
    expect(screen.getByRole('link', { name: 'Thay bằng phiên bản 3' }).getAttribute('href')).toBe(
      '/year-records/third',
    );
    expect(
      screen.getByRole('link', { name: 'Thay cho phiên bản 1 đã thu hồi' }).getAttribute('href'),
    ).toBe('/year-records/first');
  });

  it('are none for a record that stands alone', async () => {
    await show(record({ state: 'ISSUED' }));
    expect(screen.queryByRole('link', { name: /Thay/ })).toBeNull();
  });
});
