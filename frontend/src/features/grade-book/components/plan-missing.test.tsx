import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { isPlanMissing, PlanMissing } from '@/features/grade-book/components/plan-missing';
import { classQuery, type ClassSummary } from '@/shared/api/classes';
import { ApiProblem, NetworkProblem } from '@/shared/api/problem';
import { setUpLanguages } from '@/shared/i18n/setup';
import { SessionContext, type Session } from '@/shared/session/session';

await setUpLanguages();
vi.stubGlobal('scrollTo', () => undefined);
afterEach(cleanup);

const PROBLEM = new ApiProblem({
  status: 409,
  code: 'GRADE_STUDY_PLAN_MISSING',
  title: 'Chưa có kế hoạch học tập của lớp',
});

async function show(actions: ClassSummary['actions']): Promise<void> {
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  const schoolClass = { id: 'c', name: '10A', actions } as ClassSummary;
  queryClient.setQueryData(classQuery('s', 'c').queryKey, schoolClass);
  const session = { school: { id: 's', name: 'Trường' } } as unknown as Session;
  const rootRoute = createRootRoute({
    component: () => (
      <SessionContext value={session}>
        <PlanMissing classId="c" problem={PROBLEM} />
      </SessionContext>
    ),
  });
  const router = createRouter({
    routeTree: rootRoute,
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  await screen.findByText('Chưa có kế hoạch học tập của lớp');
}

it('leads whoever may set the plan to its page', async () => {
  await show(['READ_GRADE_BOOK', 'SET_STUDY_PLAN']);
  const link = screen.getByRole('link', { name: 'Đặt kế hoạch học tập' });
  expect(link.getAttribute('href')).toBe('/classes/c/study-plan');
});

it('offers nothing to whoever may not', async () => {
  await show(['READ_GRADE_BOOK', 'ENTER_GRADES']);
  expect(screen.queryByRole('link')).toBeNull();
});

it('is no other problem', () => {
  expect(isPlanMissing(PROBLEM)).toBe(true);
  expect(isPlanMissing(new ApiProblem({ status: 404, code: 'NOT_FOUND' }))).toBe(false);
  expect(isPlanMissing(new NetworkProblem(null))).toBe(false);
});
