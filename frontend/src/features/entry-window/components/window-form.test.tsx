import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as service from '@/features/entry-window/api/windows';
import { WindowForm } from '@/features/entry-window/components/window-form';
import { classesQuery } from '@/shared/api/classes';
import { setUpLanguages } from '@/shared/i18n/setup';
import * as session from '@/shared/session/session';

vi.mock('@/features/entry-window/api/windows', { spy: true });
vi.mock('@/shared/session/session', { spy: true });
await setUpLanguages();

const SUBJECTS = [
  { code: 'TOAN', name: 'Toán', classIds: ['4a', '9a'] },
  { code: 'KH_TU_NHIEN', name: 'Khoa học tự nhiên', classIds: ['9a'] },
];

beforeEach(() => {
  vi.mocked(session.useSchool).mockReturnValue({ id: 's', name: 'Trường' } as never);
  vi.mocked(session.useSession).mockReturnValue({ schoolYear: '2026-2027' } as never);
  vi.mocked(service.addWindow).mockResolvedValue({} as never);
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  client.setQueryData(classesQuery('s', '2026-2027').queryKey, {
    items: [
      { id: '4a', name: '4A' },
      { id: '9a', name: '9A' },
    ],
  } as never);
  render(
    <QueryClientProvider client={client}>
      <WindowForm subjects={SUBJECTS} />
    </QueryClientProvider>,
  );
});

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

const field = (name: string) => screen.getByLabelText(name);
const choices = () =>
  within(field('Môn học'))
    .getAllByRole('option')
    .map((option) => option.textContent);

async function fillAndSend(): Promise<void> {
  await userEvent.type(field('Bắt đầu nhận'), '2026-11-01T07:00');
  await userEvent.type(screen.getByLabelText(/^Hết nhận/), '2026-11-30T17:00');
  await userEvent.click(screen.getByRole('button', { name: 'Đặt' }));
}

describe('the form of a window', () => {
  it('offers the subjects of the chosen class, and those of every class without one', async () => {
    expect(choices()).toEqual(['Mọi môn và nội dung khác', 'Toán', 'Khoa học tự nhiên']);
    await userEvent.selectOptions(field('Lớp'), '4A');
    expect(choices()).toEqual(['Mọi môn và nội dung khác', 'Toán']);
  });

  it('sends the chosen subject', async () => {
    await userEvent.selectOptions(field('Môn học'), 'Khoa học tự nhiên');
    await fillAndSend();
    expect(service.addWindow).toHaveBeenCalledWith(
      's',
      expect.objectContaining({ subject: 'KH_TU_NHIEN', classId: null }),
    );
  });

  it('forgets a subject that another class does not have, and sends none unless one is chosen', async () => {
    await userEvent.selectOptions(field('Môn học'), 'Khoa học tự nhiên');
    await userEvent.selectOptions(field('Lớp'), '4A');
    await fillAndSend();
    expect(service.addWindow).toHaveBeenCalledWith(
      's',
      expect.objectContaining({ subject: null, classId: '4a' }),
    );
  });
});
