import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as service from '@/features/program-grant/api/program-grants';
import { ProgramsPage } from '@/features/program-grant/components/programs-page';
import { ApiProblem } from '@/shared/api/problem';
import { setUpLanguages } from '@/shared/i18n/setup';
import { SessionContext, type Session } from '@/shared/session/session';

vi.mock('@/features/program-grant/api/program-grants', { spy: true });
await setUpLanguages();

const NOTHING: service.ProgramGrant = {
  applicationId: 'a',
  application: 'SMAS',
  vendor: 'Viettel',
  contact: 'api@example.vn',
  asked: ['classes:read', 'students:write'],
  granted: [],
  version: 0,
  changedAt: null,
  changedBy: null,
};
const READING = {
  ...NOTHING,
  granted: ['classes:read'],
  version: 1,
  changedAt: '2026-11-28T01:00:00Z',
  changedBy: 'qtt.an',
};

let kept: service.ProgramGrant;

function show(): void {
  const session = {
    school: { id: 's', name: 'Trường' },
    schoolYear: '2026-2027',
    actions: ['GRANT_ACCESS_TO_PROGRAMS'],
  } as unknown as Session;
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SessionContext value={session}>
        <ProgramsPage />
      </SessionContext>
    </QueryClientProvider>,
  );
}

beforeEach(() => {
  kept = NOTHING;
  vi.mocked(service.grantsQuery).mockImplementation(
    (school) =>
      ({
        queryKey: ['program-grants', school],
        queryFn: () => Promise.resolve([kept]),
      }) as never,
  );
});

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('what programs may do', () => {
  it('is granted by ticking what the vendor asks for', async () => {
    vi.mocked(service.setGrant).mockImplementation(() => {
      kept = READING;
      return Promise.resolve(READING);
    });
    show();
    expect(await screen.findByText(/chưa được làm gì/)).toBeTruthy();
    const save = screen.getByRole('button', { name: 'Lưu quyền' });
    expect(save.hasAttribute('disabled')).toBe(true);
    await userEvent.click(screen.getByRole('checkbox', { name: /Đọc lớp/ }));
    await userEvent.click(save);
    expect(service.setGrant).toHaveBeenCalledWith('s', NOTHING, ['classes:read']);
    expect(await screen.findByText(/Đã cấp 1 quyền/)).toBeTruthy();
  });

  it('ends with one button', async () => {
    kept = READING;
    vi.mocked(service.setGrant).mockImplementation(() => {
      kept = { ...NOTHING, version: 2 };
      return Promise.resolve(kept);
    });
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Thu lại mọi quyền' }));
    expect(service.setGrant).toHaveBeenCalledWith('s', READING, []);
    expect(await screen.findByText(/chưa được làm gì/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Thu lại mọi quyền' })).toBeNull();
  });

  it('says why a change was refused', async () => {
    vi.mocked(service.setGrant).mockRejectedValue(
      new ApiProblem({
        status: 412,
        code: 'STALE_VERSION',
        title: 'Đã có người thay đổi',
        detail: 'Hãy xem lại.',
      }),
    );
    show();
    await userEvent.click(await screen.findByRole('checkbox', { name: /Tạo và sửa học sinh/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Lưu quyền' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Hãy xem lại.');
  });
});
