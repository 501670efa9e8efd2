import { describe, expect, it, vi } from 'vitest';
import type { DeskAgent, SignedHash, SignRequest } from '@/features/signing/desk-agent/agent';
import { DeskAgentError } from '@/features/signing/desk-agent/desk-agent-error';
import {
  signAtDesk,
  type DeskOrder,
  type DeskTask,
} from '@/features/signing/desk-agent/sign-at-desk';

const order = (count: number): DeskOrder => ({
  orderId: 'o-1',
  scheme: 'ECDSA',
  certificate: 'Q0VSVA==',
  hashes: Array.from({ length: count }, (_, i) => ({ id: `h${i}`, sha256: `S${i}` })),
});

const all = ({ hashes }: SignRequest): SignedHash[] =>
  hashes.map(({ id }) => ({ id, value: `V${id}` }));

/** An agent that answers by turns; after the last turn it signs everything. */
function agent(
  turns: ((request: SignRequest) => SignedHash[])[] = [],
  options: Partial<Pick<DeskAgent, 'asksPage'>> = {},
) {
  const requests: SignRequest[] = [];
  const close = vi.fn();
  const made: DeskAgent = {
    name: 'Thử',
    largestRequest: 2,
    asksPage: options.asksPage ?? false,
    certificates: () => Promise.resolve([]),
    sign: (request) => {
      requests.push(request);
      return Promise.resolve(request).then(turns.shift() ?? all);
    },
    close,
  };
  return { made, requests, close };
}

const fails = (reason: DeskAgentError['reason'], triesLeft?: number) => () => {
  throw new DeskAgentError(reason, triesLeft);
};

function task(count: number, made: DeskAgent, more: Partial<DeskTask> = {}) {
  const delivered: string[][] = [];
  const deliver = vi.fn((values: SignedHash[]) => {
    delivered.push(values.map(({ id }) => id));
    return Promise.resolve();
  });
  return {
    delivered,
    given: { order: order(count), description: 'Học bạ lớp 4A', agent: made, deliver, ...more },
  };
}

describe('signing at the desk', () => {
  it('delivers each chunk before the next is signed, and tells how far it is', async () => {
    const { made, requests } = agent();
    const seen: string[] = [];
    const { given, delivered } = task(5, made, {
      onProgress: ({ delivered: done, total }) =>
        seen.push(`${done}/${total} after ${requests.length}`),
    });
    expect(await signAtDesk(given)).toEqual({ delivered: 5, total: 5 });
    expect(delivered).toEqual([['h0', 'h1'], ['h2', 'h3'], ['h4']]);
    expect(seen).toEqual(['2/5 after 1', '4/5 after 2', '5/5 after 3']);
    expect(requests[0]).toMatchObject({ order: 'o-1', total: 5, description: 'Học bạ lớp 4A' });
  });

  it('sends again what an agent left out', async () => {
    const { made } = agent([(request) => all(request).slice(0, 1)]);
    const { given, delivered } = task(3, made);
    await signAtDesk(given);
    expect(delivered).toEqual([['h0'], ['h1', 'h2']]);
  });

  it('does not ask for ever an agent that signs nothing more', async () => {
    const { made, requests } = agent([all, () => [], () => []]);
    const { given, delivered } = task(4, made);
    await expect(signAtDesk(given)).rejects.toMatchObject({ reason: 'UNSIGNED' });
    expect(delivered).toEqual([['h0', 'h1']]);
    expect(requests).toHaveLength(3);
  });

  it('goes on after a cut line with what is missing', async () => {
    const first = agent([all, fails('LINE_CUT')]);
    const second = agent();
    const { given, delivered } = task(4, first.made, {
      reconnect: () => Promise.resolve(second.made),
    });
    await signAtDesk(given);
    expect(delivered).toEqual([
      ['h0', 'h1'],
      ['h2', 'h3'],
    ]);
    expect(first.close).toHaveBeenCalledOnce();
    expect(second.requests).toHaveLength(1);
  });

  it('ends with a line that stays cut, and with any cut if nobody can reconnect', async () => {
    const cut = () => agent(Array.from({ length: 9 }, () => fails('LINE_CUT'))).made;
    const reconnect = vi.fn(() => Promise.resolve(cut()));
    const { given } = task(2, cut(), { reconnect });
    await expect(signAtDesk(given)).rejects.toMatchObject({ reason: 'LINE_CUT' });
    expect(reconnect).toHaveBeenCalledTimes(3);
    await expect(signAtDesk(task(2, cut()).given)).rejects.toMatchObject({ reason: 'LINE_CUT' });
  });

  it.each(['REFUSED', 'WRONG_TOKEN', 'PIN_BLOCKED', 'TIMED_OUT', 'PIN_WRONG'] as const)(
    'ends with %s and keeps what was delivered',
    async (reason) => {
      const { made } = agent([all, fails(reason)]);
      const { given, delivered } = task(4, made, { reconnect: () => Promise.resolve(made) });
      await expect(signAtDesk(given)).rejects.toMatchObject({ reason });
      expect(delivered).toEqual([['h0', 'h1']]);
    },
  );

  it.each<[string, SignedHash[]]>([
    ['that nobody asked for', [{ id: 'other', value: 'V' }]],
    [
      'twice',
      [
        { id: 'h0', value: 'V' },
        { id: 'h0', value: 'W' },
      ],
    ],
  ])('does not deliver a value %s', async (_, values) => {
    const { given, delivered } = task(2, agent([() => values]).made);
    await expect(signAtDesk(given)).rejects.toMatchObject({ reason: 'BROKEN' });
    expect(delivered).toEqual([]);
  });

  it('stops when the service does not take the values', async () => {
    const { made, requests } = agent();
    const { given } = task(4, made, { deliver: () => Promise.reject(new Error('offline')) });
    await expect(signAtDesk(given)).rejects.toThrow('offline');
    expect(requests).toHaveLength(1);
  });

  it('stops between two chunks when it is told to', async () => {
    const stop = new AbortController();
    const { made } = agent();
    const { given, delivered } = task(4, made, {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(signAtDesk(given)).rejects.toMatchObject({ reason: 'ABANDONED' });
    expect(delivered).toEqual([['h0', 'h1']]);
  });
});

describe('the PIN', () => {
  it('is asked once for an order, and never where the agent asks itself', async () => {
    const askPin = vi.fn(() => Promise.resolve('123456'));
    const asking = agent([], { asksPage: true });
    await signAtDesk(task(4, asking.made, { askPin }).given);
    expect(asking.requests.map(({ pin }) => pin)).toEqual(['123456', undefined]);
    expect(askPin).toHaveBeenCalledTimes(1);
    const silent = agent();
    await signAtDesk(task(2, silent.made, { askPin }).given);
    expect(silent.requests.map(({ pin }) => pin)).toEqual([undefined]);
    expect(askPin).toHaveBeenCalledTimes(1);
  });

  it('is asked again after a wrong one, with the tries that are left', async () => {
    const asking = agent([fails('PIN_WRONG', 2)], { asksPage: true });
    const askPin = vi.fn(() => Promise.resolve('1'));
    await signAtDesk(task(2, asking.made, { askPin }).given);
    expect(askPin.mock.calls).toEqual([[undefined], [{ triesLeft: 2 }]]);
  });

  it('is asked again by an agent that was started anew', async () => {
    const again = agent([], { asksPage: true });
    const askPin = vi.fn(() => Promise.resolve('123456'));
    const first = agent([all, fails('LINE_CUT')], { asksPage: true });
    await signAtDesk(
      task(4, first.made, { askPin, reconnect: () => Promise.resolve(again.made) }).given,
    );
    expect(again.requests.map(({ pin }) => pin)).toEqual(['123456']);
    expect(askPin.mock.calls).toEqual([[undefined], [undefined]]);
  });

  it('that nobody gives ends the signing', async () => {
    const { made, requests } = agent([], { asksPage: true });
    const { given } = task(2, made, { askPin: () => Promise.resolve(undefined) });
    await expect(signAtDesk(given)).rejects.toMatchObject({ reason: 'ABANDONED' });
    expect(requests).toEqual([]);
  });
});
