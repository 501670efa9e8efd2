#!/usr/bin/env node
// Signs the year records of a class with a key that the service never sees: the way of a vendor that has
// a signing client of its own. Needs Node 20 or newer and openssl; no package.
//
//   HOCBA_TOKEN=<access token> node sign-with-own-client.mjs \
//     --address https://hocba.example --school <id> --class <id> --action SIGN_AS_HOMEROOM_TEACHER \
//     --key key.pem --chain chain.pem [--provider desk]
//
// key.pem: the signer's private key. chain.pem: the signer's certificate first, then its issuers.
// In the place of openssl stands your token, your HSM or your service: it gets SHA-256 hashes only.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** Values are handed over in small sets, so that a cut line costs one of them and no more. */
const AT_ONCE = 50;

const text = { type: 'string' };
const { values: given } = parseArgs({
  options: {
    address: text,
    school: text,
    class: text,
    action: text,
    key: text,
    chain: text,
    provider: { type: 'string', default: 'desk' },
  },
});
for (const name of ['address', 'school', 'class', 'action', 'key', 'chain']) {
  if (!given[name]) throw new Error(`--${name} is missing`);
}
const school = `${given.address}/api/v1/schools/${given.school}`;

async function call(method, path, body) {
  const response = await fetch(school + path, {
    method,
    headers: {
      authorization: `Bearer ${process.env.HOCBA_TOKEN}`,
      ...(body && { 'content-type': 'application/json' }),
    },
    body: body && JSON.stringify(body),
  });
  const answer = await response.json();
  // A problem document says what is wrong and what to do, in Vietnamese and in English.
  if (!response.ok)
    throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
  return answer;
}

const OPTIONS = {
  ECDSA: [],
  RSA_PKCS1: ['rsa_padding_mode:pkcs1'],
  RSA_PSS: ['rsa_padding_mode:pss', 'rsa_pss_saltlen:32', 'rsa_mgf1_md:sha256'],
};

/** A signature of a SHA-256, in base64. The hash is signed as it is, not hashed again. */
function sign(scheme, sha256) {
  const options = ['digest:sha256', ...OPTIONS[scheme]].flatMap((one) => ['-pkeyopt', one]);
  const command = ['pkeyutl', '-sign', '-inkey', given.key, ...options];
  return new Promise((resolve, reject) => {
    const openssl = execFile('openssl', command, { encoding: 'buffer' }, (failure, value) =>
      failure ? reject(failure) : resolve(value.toString('base64')),
    );
    openssl.stdin.end(Buffer.from(sha256, 'base64'));
  });
}

/** The certificates of a PEM file as the service takes them: DER in base64. */
const chain = readFileSync(given.chain, 'utf8')
  .match(/(?<=-----BEGIN CERTIFICATE-----)[^-]+/g)
  .map((body) => body.replace(/\s/g, ''));

// 1. Choose: what this account may sign in the class, as the list says itself.
const list = await call('GET', `/classes/${given.class}/year-records`);
const ready = new Set(
  list.bulkActions.find(({ action }) => action === given.action)?.recordIds ?? [],
);
const records = list.items
  .filter(({ id }) => ready.has(id))
  .map(({ id, version }) => ({ id, version }));
if (records.length === 0) throw new Error('There is nothing to sign here');

// 2. Prepare: the service checks the certificate and freezes the bytes.
const batch = await call('POST', '/signing-batches', {
  action: given.action,
  records,
  provider: given.provider,
  certificateChain: chain,
});

// 3. Sign what is asked for, order after order: the seal, for one, signs the data first and then the PDF.
async function signOpenOrder() {
  const order = await call('GET', `/signing-batches/${batch.id}/signing-order`);
  for (let from = 0; from < order.hashes.length; from += AT_ONCE) {
    const values = [];
    for (const { id, sha256 } of order.hashes.slice(from, from + AT_ONCE)) {
      values.push({ id, value: await sign(order.scheme, sha256) });
    }
    await call('POST', `/signing-batches/${batch.id}/signature-values`, {
      orderId: order.orderId,
      values,
    });
    console.log(`${from + values.length} of ${order.hashes.length} delivered`);
  }
  return order.orderId;
}

// 4. Follow the batch until the service has checked every value and completed the documents.
const PAUSE_MS = 500;
let state = await call('POST', `/signing-batches/${batch.id}/authorisation`, {});
let signed;
while (state.state === 'RUNNING' || state.state === 'AWAITING_APPROVAL') {
  if (state.state === 'AWAITING_APPROVAL' && state.order?.id !== signed) {
    signed = await signOpenOrder();
  } else {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  state = await call('GET', `/signing-batches/${batch.id}`);
}
const failed = state.items.filter(({ problem }) => problem);
failed.forEach(({ recordId, problem }) => console.error(`${recordId}: ${problem}`));
console.log(`${state.counts.done} of ${state.counts.total} signed (batch ${batch.id})`);
process.exitCode = state.counts.done === state.counts.total ? 0 : 1;
