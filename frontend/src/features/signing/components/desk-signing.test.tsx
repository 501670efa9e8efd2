import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import '@/shared/i18n/setup';
import { DeskSigning } from '@/features/signing/components/desk-signing';
import type { DeskAgent, SignRequest } from '@/features/signing/desk-agent/agent';
import { DeskAgentError } from '@/features/signing/desk-agent/desk-agent-error';

const RIGHT = '123456';

/** An agent that asks the page for the PIN and cuts the line when told to. */
function agent(): DeskAgent & { cut: boolean; close: () => void } {
  return {
    name: 'Thử',
    largestRequest: 1,
    asksPage: true,
    cut: false,
    certificates: () => Promise.resolve([]),
    sign(this: { cut: boolean }, { hashes, pin }: SignRequest) {
      if (this.cut) return Promise.reject(new DeskAgentError('LINE_CUT'));
      return pin === undefined || pin === RIGHT
        ? Promise.resolve(hashes.map(({ id }) => ({ id, value: 'Vg==' })))
        : Promise.reject(new DeskAgentError('PIN_WRONG', 2));
    },
    close: vi.fn(),
  };
}

function show(made: DeskAgent, more: { reconnect?: () => Promise<DeskAgent> } = {}) {
  const delivered: string[] = [];
  const given = {
    fetchOrder: vi.fn(() =>
      Promise.resolve({
        orderId: 'o-1',
        scheme: 'ECDSA' as const,
        certificate: 'Qw==',
        hashes: ['a', 'b']
          .filter((id) => !delivered.includes(id))
          .map((id) => ({ id, sha256: 'SA==' })),
      }),
    ),
    description: 'Học bạ lớp 4A',
    agent: made,
    reconnect: () => Promise.resolve(made),
    deliver: vi.fn((_: string, values: { id: string }[]) => {
      delivered.push(...values.map(({ id }) => id));
      return Promise.resolve();
    }),
    onDelivered: vi.fn(),
    onClose: vi.fn(),
    ...more,
  };
  const Around = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
  );
  render(<DeskSigning {...given} />, { wrapper: Around });
  return { given, delivered, user: userEvent.setup() };
}

const press = (name: string) => screen.getByRole('button', { name });

async function type(user: ReturnType<typeof userEvent.setup>, pin: string) {
  await user.type(await screen.findByLabelText('Mã PIN của thiết bị ký số'), pin);
  await user.click(press('Ký'));
}

afterEach(cleanup);

describe('signing at the desk', { timeout: 60_000 }, () => {
  it('asks for the PIN, says that it was wrong, and delivers after the right one', async () => {
    const { given, delivered, user } = show(agent());
    await user.click(press('Ký'));
    await type(user, '000000');
    expect(screen.getByText(/Còn 2 lần thử/)).toBeTruthy();
    await type(user, RIGHT);
    await vi.waitFor(() => expect(given.onDelivered).toHaveBeenCalled());
    expect(delivered).toEqual(['a', 'b']);
  });

  it('says why it stopped and goes on with what is missing', async () => {
    const made = agent();
    const reconnect = vi.fn(() => {
      made.cut = false;
      return Promise.reject(new DeskAgentError('NOT_RUNNING'));
    });
    const { given, user } = show(made, { reconnect });
    made.cut = true;
    await user.click(press('Ký'));
    await type(user, RIGHT);
    expect(await screen.findByText(/Không tìm thấy phần mềm ký số/)).toBeTruthy();
    reconnect.mockImplementation(() => Promise.resolve(made) as never);
    await user.click(press('Thử lại'));
    await type(user, RIGHT);
    await vi.waitFor(() => expect(given.onDelivered).toHaveBeenCalled());
    expect(given.fetchOrder).toHaveBeenCalledTimes(2);
  });

  it('that the person gives up signs nothing', async () => {
    const { given, delivered, user } = show(agent());
    await user.click(press('Ký'));
    await screen.findByLabelText('Mã PIN của thiết bị ký số');
    await user.click(press('Dừng lại'));
    expect(await screen.findByText(/Đã dừng ký/)).toBeTruthy();
    expect(delivered).toEqual([]);
    expect(given.onDelivered).not.toHaveBeenCalled();
  });
});
