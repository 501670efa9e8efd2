import { describe, expect, it } from 'vitest';
import type { SignRequest } from '@/features/signing/desk-agent/agent';
import { fakeSockets, FakeSocket, type Answer } from '@/features/signing/desk-agent/fake-socket';
import { connectVgcaAgent } from '@/features/signing/desk-agent/vgca-agent';

const URL = 'wss://127.0.0.1:8987/SignMsg';
const REQUEST: SignRequest = {
  order: 'o-1',
  description: '3 học bạ',
  total: 3,
  certificate: 'Q0VSVA==',
  scheme: 'RSA_PKCS1',
  hashes: ['a', 'b', 'c'].map((id) => ({ id, sha256: `SEFT${id}A==` })),
};

const agent = (answer: (message: string) => Answer) => fakeSockets(() => new FakeSocket(answer));

const signed = JSON.stringify({ Status: 0, Signature: 'VkFM\nVUU=', CertBase64: 'Q0VSVA==' });

describe('the agent of Ban Cơ yếu', () => {
  it('gets one hash on each connection, in its own words', async () => {
    const sockets = agent(() => signed);
    const found = await connectVgcaAgent(URL, sockets.open);
    expect(await found.sign(REQUEST)).toEqual(
      ['a', 'b', 'c'].map((id) => ({ id, value: 'VkFMVUU=' })),
    );
    const [look, ...each] = sockets.opened.map(({ socket }) => socket.heard);
    expect(look).toEqual([]);
    expect(each.map(([message]) => JSON.parse(message ?? '') as unknown)).toEqual(
      REQUEST.hashes.map(({ sha256 }) => ({
        HashAlg: 'SHA256',
        HashValue: sha256,
        Encode: 'RSA',
      })),
    );
    expect(sockets.opened.every(({ socket }) => socket.readyState === 3)).toBe(true);
  });

  it('shows its certificate by a signature of words that mean nothing', async () => {
    const sockets = agent(() => signed);
    const found = await connectVgcaAgent(URL, sockets.open);
    expect(await found.certificates()).toEqual([{ subject: '', chain: ['Q0VSVA=='] }]);
    expect(sockets.opened).toHaveLength(2);
  });

  it('with another token signs nothing of ours', async () => {
    const found = await connectVgcaAgent(URL, agent(() => signed).open);
    await expect(found.sign({ ...REQUEST, certificate: 'T1RIRVI=' })).rejects.toMatchObject({
      reason: 'WRONG_TOKEN',
    });
  });

  it('is not asked for what it cannot do', async () => {
    const sockets = agent(() => signed);
    const found = await connectVgcaAgent(URL, sockets.open);
    await expect(found.sign({ ...REQUEST, scheme: 'RSA_PSS' })).rejects.toMatchObject({
      reason: 'SCHEME_UNSUPPORTED',
    });
    expect(sockets.opened).toHaveLength(1);
  });

  it.each<[string, Answer, string]>([
    ['refuses', JSON.stringify({ Status: 1, Error: 'Hủy' }), 'REFUSED'],
    ['cuts the line', 'CUT', 'LINE_CUT'],
    ['talks nonsense', '<xml/>', 'BROKEN'],
    ['signs without a value', JSON.stringify({ Status: 0, CertBase64: 'Q0VSVA==' }), 'BROKEN'],
  ])('that %s is told', async (_, answer, reason) => {
    const found = await connectVgcaAgent(URL, agent(() => answer).open);
    await expect(found.sign(REQUEST)).rejects.toMatchObject({ reason });
  });

  it('gives what it signed before the trouble', async () => {
    let count = 0;
    const sockets = agent(() => (++count > 2 ? 'CUT' : signed));
    const found = await connectVgcaAgent(URL, sockets.open);
    expect((await found.sign(REQUEST)).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
