import { describe, expect, it, vi } from 'vitest';
import type { SignRequest } from '@/features/signing/desk-agent/agent';
import { fakeSockets, FakeSocket, type Answer } from '@/features/signing/desk-agent/fake-socket';
import { connectOpenAgent, OPEN_PROTOCOL } from '@/features/signing/desk-agent/open-agent';

const URL = 'ws://127.0.0.1:9000/desk';
const REQUEST: SignRequest = {
  order: 'o-1',
  description: '2 học bạ',
  total: 2,
  certificate: 'Q0VSVA==',
  scheme: 'ECDSA',
  hashes: [{ id: 'a', sha256: 'AAAA' }],
};

interface Question {
  id: number;
  do: string;
}

/** An agent whose answers to all but the greeting are the test's. */
function agent(answer: (question: Question & Record<string, unknown>) => object | Answer) {
  return fakeSockets(
    () =>
      new FakeSocket((message) => {
        const question = JSON.parse(message) as Question & Record<string, unknown>;
        const said =
          question.do === 'hello'
            ? { agent: 'Thử', pin: 'PAGE', largestRequest: 50 }
            : answer(question);
        return typeof said === 'object' && !(said instanceof Blob)
          ? JSON.stringify({ id: question.id, ...said })
          : said;
      }),
  );
}

const connected = (answer: Parameters<typeof agent>[0]) =>
  connectOpenAgent(URL, agent(answer).open);

describe('an agent of the open format', () => {
  it('is greeted under the name of the format and says its terms', async () => {
    const sockets = agent(() => ({}));
    const found = await connectOpenAgent(URL, sockets.open);
    expect(sockets.opened[0]).toMatchObject({ url: URL, protocol: OPEN_PROTOCOL });
    expect(found).toMatchObject({ name: 'Thử', largestRequest: 50, asksPage: true });
  });

  it('lists certificates', async () => {
    const found = await connected(() => ({
      certificates: [{ subject: 'Lê Văn Kiểm', chain: ['T1dO', 'Q0E='] }],
    }));
    expect(await found.certificates()).toEqual([
      { subject: 'Lê Văn Kiểm', chain: ['T1dO', 'Q0E='] },
    ]);
  });

  it('gets the whole request and gives the values', async () => {
    const sockets = agent(() => ({ values: [{ id: 'a', value: 'VkFMVUU=' }] }));
    const found = await connectOpenAgent(URL, sockets.open);
    expect(await found.sign({ ...REQUEST, pin: '123456' })).toEqual([
      { id: 'a', value: 'VkFMVUU=' },
    ]);
    expect(JSON.parse(sockets.opened[0]?.socket.heard[1] ?? '')).toEqual({
      id: 2,
      do: 'sign',
      ...REQUEST,
      pin: '123456',
    });
  });

  it.each([
    ['REFUSED', 'REFUSED'],
    ['PIN_WRONG', 'PIN_WRONG'],
    ['PIN_REQUIRED', 'PIN_WRONG'],
    ['PIN_BLOCKED', 'PIN_BLOCKED'],
    ['TOKEN_MISSING', 'NO_TOKEN'],
    ['CERTIFICATE_UNKNOWN', 'WRONG_TOKEN'],
    ['SCHEME_UNSUPPORTED', 'SCHEME_UNSUPPORTED'],
    ['MALFORMED', 'BROKEN'],
    ['SOMETHING_NEW', 'BROKEN'],
  ])('refuses with %s, which is told as %s', async (error, reason) => {
    const found = await connected(() => ({ error }));
    await expect(found.sign(REQUEST)).rejects.toMatchObject({ reason });
  });

  it('says how many tries a wrong PIN leaves', async () => {
    const found = await connected(() => ({ error: 'PIN_WRONG', triesLeft: 2 }));
    await expect(found.sign(REQUEST)).rejects.toMatchObject({ triesLeft: 2 });
  });

  it.each<[string, object | Answer]>([
    ['no JSON', 'nonsense'],
    ['no text', new Blob(['x'])],
    ['an answer to another question', { id: 99, values: [] }],
    ['no list', { values: 'VkFMVUU=' }],
    ['no base64', { values: [{ id: 'a', value: 'không phải' }] }],
    ['an empty value', { values: [{ id: 'a', value: '' }] }],
    ['a value without its name', { values: [{ value: 'VkFMVUU=' }] }],
  ])('is not believed when it says %s', async (_, answer) => {
    const found = await connected(() => answer);
    await expect(found.sign(REQUEST)).rejects.toMatchObject({ reason: 'BROKEN' });
  });

  it('that cuts the line is told as cut, also for the next question', async () => {
    const found = await connected(() => 'CUT');
    await expect(found.sign(REQUEST)).rejects.toMatchObject({ reason: 'LINE_CUT' });
    await expect(found.sign(REQUEST)).rejects.toMatchObject({ reason: 'LINE_CUT' });
  });

  it('that never answers is given up, and its late answer is nobody’s', async () => {
    vi.useFakeTimers();
    try {
      const sockets = agent(() => undefined);
      const found = await connectOpenAgent(URL, sockets.open);
      const signing = expect(found.sign(REQUEST)).rejects.toMatchObject({ reason: 'TIMED_OUT' });
      await vi.advanceTimersByTimeAsync(180_000);
      await signing;
      expect(sockets.opened[0]?.socket.readyState).toBe(3);
    } finally {
      vi.useRealTimers();
    }
  });

  it('without sensible terms is no agent, and the line is closed', async () => {
    const sockets = fakeSockets(
      () => new FakeSocket(() => JSON.stringify({ id: 1, agent: 'Thử', largestRequest: 0 })),
    );
    await expect(connectOpenAgent(URL, sockets.open)).rejects.toMatchObject({ reason: 'BROKEN' });
    expect(sockets.opened[0]?.socket.readyState).toBe(3);
  });
});
