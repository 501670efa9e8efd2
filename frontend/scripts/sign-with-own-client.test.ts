// @vitest-environment node
import { execFile, execFileSync } from 'node:child_process';
import { createHash, createPublicKey, verify, constants, type KeyObject } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const CLIENT = '../docs/examples/sign-with-own-client.mjs';
const RECORDS = Array.from({ length: 60 }, (_, i) => ({ id: `r${i}`, version: i }));

interface Values {
  orderId: string;
  values: { id: string; value: string }[];
}

let directory: string;
let server: Server;
let requests: { call: string; token: string | undefined; body: unknown }[];

async function read(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const part of request) text += String(part);
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}

/** A service that knows one class, whose records are all ready but the last. */
function answers(scheme: string): Record<string, object> {
  return {
    'GET /classes/c-1/year-records': {
      items: RECORDS,
      bulkActions: [{ action: 'ISSUE', recordIds: RECORDS.slice(0, -1).map(({ id }) => id) }],
    },
    'POST /signing-batches': { id: 'b-1' },
    'POST /signing-batches/b-1/authorisation': {
      state: 'AWAITING_APPROVAL',
      order: { id: 'o-1' },
    },
    'GET /signing-batches/b-1/signing-order': {
      orderId: 'o-1',
      scheme,
      hashes: RECORDS.slice(0, -1).map(({ id }) => ({
        id,
        sha256: createHash('sha256').update(id).digest('base64'),
      })),
    },
    'POST /signing-batches/b-1/signature-values': {},
    'GET /signing-batches/b-1': {
      state: 'FINISHED',
      counts: { total: 59, done: 59, failed: 0 },
      items: [],
    },
  };
}

async function start(scheme: string): Promise<string> {
  const known = answers(scheme);
  server = createServer((request, response) => {
    void read(request).then((body) => {
      const path = (request.url ?? '').replace('/api/v1/schools/s-1', '');
      const call = `${request.method ?? ''} ${path}`;
      requests.push({ call, token: request.headers.authorization, body });
      response.writeHead(call in known ? 200 : 404, { 'content-type': 'application/json' });
      response.end(JSON.stringify(known[call] ?? { code: 'NOT_FOUND' }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function makeKey(kind: string[]): KeyObject {
  const [key, chain] = [join(directory, 'key.pem'), join(directory, 'chain.pem')];
  const subject = ['-subj', '/CN=Test', '-days', '1'];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', ...kind, '-nodes', '-keyout', key, '-out', chain, ...subject],
    { stdio: 'ignore' },
  );
  return createPublicKey(readFileSync(chain));
}

const run = (address: string, action = 'ISSUE') =>
  promisify(execFile)(
    process.execPath,
    [
      ...[CLIENT, '--address', address, '--school', 's-1', '--class', 'c-1', '--action', action],
      ...['--key', join(directory, 'key.pem'), '--chain', join(directory, 'chain.pem')],
    ],
    { env: { ...process.env, HOCBA_TOKEN: 'secret' } },
  );

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'client-'));
  requests = [];
});

afterEach(() => {
  server.close();
  rmSync(directory, { recursive: true });
});

// Starts programs, each of which may have to wait for a busy machine.
describe('the example of a signing client', { timeout: 120_000 }, () => {
  it.each([
    ['ECDSA', ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'], {}],
    ['RSA_PKCS1', ['rsa:2048'], { padding: constants.RSA_PKCS1_PADDING }],
    ['RSA_PSS', ['rsa:2048'], { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }],
  ])('signs by %s what is ready, and delivers it in sets', async (scheme, kind, options) => {
    const key = makeKey(kind);
    const { stdout } = await run(await start(scheme));
    expect(stdout).toContain('59 of 59 signed');
    const sets = requests
      .filter(({ call }) => call.endsWith('/signature-values'))
      .map(({ body }) => body as Values);
    expect(sets.map(({ orderId, values }) => [orderId, values.length])).toEqual([
      ['o-1', 50],
      ['o-1', 9],
    ]);
    const wrong = sets
      .flatMap(({ values }) => values)
      .filter(
        ({ id, value }) =>
          !verify('sha256', Buffer.from(id), { key, ...options }, Buffer.from(value, 'base64')),
      );
    expect(wrong).toEqual([]);
  });

  it('prepares with the certificate, the versions and the token of the caller', async () => {
    makeKey(['ec', '-pkeyopt', 'ec_paramgen_curve:P-256']);
    await run(await start('ECDSA'));
    const prepared = requests.find(({ call }) => call === 'POST /signing-batches');
    const body = prepared?.body as { records: object[]; certificateChain: string[] };
    expect(body).toMatchObject({ action: 'ISSUE', provider: 'desk' });
    expect(body.records).toEqual(RECORDS.slice(0, -1));
    expect(Buffer.from(body.certificateChain[0] ?? '', 'base64')[0]).toBe(0x30);
    expect(new Set(requests.map(({ token }) => token))).toEqual(new Set(['Bearer secret']));
  });

  it('prepares nothing where nothing is ready', async () => {
    makeKey(['ec', '-pkeyopt', 'ec_paramgen_curve:P-256']);
    await expect(run(await start('ECDSA'), 'SIGN_AS_MANAGER')).rejects.toThrow(
      'There is nothing to sign here',
    );
    expect(requests).toHaveLength(1);
  });
});
