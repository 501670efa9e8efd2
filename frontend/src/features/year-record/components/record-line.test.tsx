import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { YearRecord } from '@/features/year-record/api/year-records';
import { RecordList } from '@/features/year-record/components/record-list';
import { setUpLanguages } from '@/shared/i18n/setup';

await setUpLanguages();
// The router scrolls to the top of a page; this browser has no page to scroll.
vi.stubGlobal('scrollTo', () => undefined);

const REOPENED = 'Sổ của lớp đã được mở lại. Hãy tổng kết lại rồi lập lại học bạ.';
const LEFT = 'Học sinh đã chuyển đi.';

function record(id: string, obstacle: string | null): YearRecord {
  return {
    id,
    studentName: `Học sinh ${id}`,
    state: 'CREATED',
    recordVersion: 1,
    actions: [],
    obstacle,
    overall: 'HT',
  } as unknown as YearRecord;
}

async function show(items: YearRecord[]): Promise<void> {
  const rootRoute = createRootRoute({
    component: () => <RecordList items={items} bulkActions={[]} />,
  });
  const router = createRouter({
    routeTree: rootRoute,
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  render(<RouterProvider router={router as never} />);
  await screen.findByRole('table');
}

describe('why a record cannot be signed', () => {
  afterEach(cleanup);

  it('stands beside the record that it concerns, and beside no other', async () => {
    await show([record('1', LEFT), record('2', null)]);
    expect(screen.getByRole('rowheader', { name: /Học sinh 1/ }).textContent).toContain(LEFT);
    expect(screen.getByRole('rowheader', { name: /Học sinh 2/ }).textContent).not.toContain(LEFT);
  });

  it('is said once, with how many it concerns, when it keeps a whole class', async () => {
    await show([
      ...['1', '2', '3', '4'].map((id) => record(id, REOPENED)),
      record('5', LEFT),
      record('6', null),
    ]);
    expect(screen.getAllByText(REOPENED)).toHaveLength(1);
    expect(screen.getByText('Chưa ký được 4 học bạ')).toBeTruthy();
    expect(screen.getAllByText(LEFT)).toHaveLength(1);
  });

  it('is not said where nothing is in the way', async () => {
    await show([record('1', null)]);
    expect(screen.queryByText(/Chưa ký được/)).toBeNull();
  });
});
