import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ClosingCheck, SchoolClosing } from '@/features/closing/api/closings';
import * as service from '@/features/closing/api/closings';
import { CheckSummary } from '@/features/closing/components/check-summary';
import { NetworkProblem } from '@/shared/api/problem';
import { setUpLanguages } from '@/shared/i18n/setup';
import { SessionContext, type Session } from '@/shared/session/session';

vi.mock('@/features/closing/api/closings', { spy: true });
await setUpLanguages();

const CHECK: ClosingCheck = {
  counts: { ready: 3, incomplete: 1, closed: 2, impossible: 1, withoutBook: 0 },
  classes: [],
  actions: ['START'],
};

function show(check: Partial<ClosingCheck> = {}, running = false): void {
  const session = {
    school: { id: 's', name: 'Trường' },
    schoolYear: '2026-2027',
  } as unknown as Session;
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SessionContext value={session}>
        <CheckSummary
          check={{ ...CHECK, ...check }}
          choice={{ period: 'TERM_1', scope: 6 }}
          running={running}
          fresh
        />
      </SessionContext>
    </QueryClientProvider>,
  );
}

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

beforeEach(() => {
  // The dialog element of this browser without a screen cannot open.
  HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
  };
});

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

it('says what will happen before anything does, and starts it once', async () => {
  vi.mocked(service.startClosing)
    .mockRejectedValueOnce(new NetworkProblem('cut'))
    .mockResolvedValueOnce({} as SchoolClosing);
  show();
  await userEvent.click(button('Tổng kết 3 lớp'));
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByText(/Kỳ: Học kì I\. Phạm vi: Khối 6\./)).toBeTruthy();
  expect(dialog.getByText(/^2 lớp chưa đủ điều kiện được giữ nguyên/)).toBeTruthy();
  expect(service.startClosing).not.toHaveBeenCalled();
  await userEvent.click(dialog.getByRole('button', { name: 'Tổng kết 3 lớp' }));
  await dialog.findByRole('alert');
  await userEvent.click(dialog.getByRole('button', { name: 'Tổng kết 3 lớp' }));
  const [first, second] = vi.mocked(service.startClosing).mock.calls;
  expect(first).toEqual([
    's',
    expect.any(String),
    { schoolYear: '2026-2027', period: 'TERM_1', grade: 6 },
  ]);
  expect(second).toEqual(first);
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('offers the act only to whom the service offers it', () => {
  show({ actions: [] });
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByRole('list', { name: 'Số lớp theo tình trạng' }).textContent).toContain(
    '3 đủ dữ liệu',
  );
});

it('does not begin again what runs, nor anything when nothing is ready', () => {
  show({}, true);
  expect(button('Tổng kết 3 lớp').getAttribute('aria-disabled')).toBe('true');
  cleanup();
  show({ counts: { ...CHECK.counts, ready: 0 } });
  expect(button('Tổng kết 0 lớp').disabled).toBe(true);
});
