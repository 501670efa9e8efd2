import { describe, expect, it, vi } from 'vitest';
import { connectToAgent } from '@/features/signing/desk-agent/connect';
import { fakeSockets, FakeSocket } from '@/features/signing/desk-agent/fake-socket';

const hello = (name: string) => () =>
  JSON.stringify({ id: 1, agent: name, pin: 'AGENT', largestRequest: 10 });

describe('connecting', () => {
  it('takes the first agent that runs, in the order of the addresses', async () => {
    const sockets = fakeSockets(
      (url) => new FakeSocket(url.includes('one') ? 'NOBODY' : hello(url)),
    );
    const agent = await connectToAgent(
      ['ws://one/desk', 'ws://two/desk', 'ws://three/desk'],
      sockets.open,
    );
    expect(agent).toMatchObject({ name: 'ws://two/desk', asksPage: false });
    expect(sockets.opened).toHaveLength(2);
  });

  it('knows the agent of Ban Cơ yếu by its address', async () => {
    const sockets = fakeSockets(() => new FakeSocket(() => undefined));
    const agent = await connectToAgent(['wss://127.0.0.1:8987/SignMsg'], sockets.open);
    expect(agent.name).toBe('VGCA Sign Service');
  });

  it('says that none runs', async () => {
    const sockets = fakeSockets(() => new FakeSocket('NOBODY'));
    await expect(connectToAgent(['ws://one/desk'], sockets.open)).rejects.toMatchObject({
      reason: 'NOT_RUNNING',
    });
    await expect(connectToAgent([], sockets.open)).rejects.toMatchObject({
      reason: 'NOT_RUNNING',
    });
  });

  it('says the same of an address that the browser does not let the page open', async () => {
    const refused = () => {
      throw new DOMException('insecure', 'SecurityError');
    };
    await expect(connectToAgent(['ws://one/desk'], refused)).rejects.toMatchObject({
      reason: 'NOT_RUNNING',
    });
  });

  it('does not wait for ever for an end that neither opens nor closes', async () => {
    vi.useFakeTimers();
    try {
      const sockets = fakeSockets(
        (url) => new FakeSocket(url.includes('one') ? 'SILENT' : hello('2')),
      );
      const connecting = connectToAgent(['ws://one/desk', 'ws://two/desk'], sockets.open);
      await vi.advanceTimersByTimeAsync(3_000);
      expect(await connecting).toMatchObject({ name: '2' });
      expect(sockets.opened[0]?.socket.readyState).toBe(3);
    } finally {
      vi.useRealTimers();
    }
  });

  it('does not pass over an agent that runs and talks nonsense', async () => {
    const sockets = fakeSockets(() => new FakeSocket(() => 'nonsense'));
    await expect(
      connectToAgent(['ws://one/desk', 'ws://two/desk'], sockets.open),
    ).rejects.toMatchObject({ reason: 'BROKEN' });
  });
});
