import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where the product answers. */
export const ADDRESS = process.env.HOCBA_ADDRESS ?? 'http://localhost:8080';

const DATA = process.env.HOCBA_DATA ?? resolve('../target/e2e');

/** What the running product keeps in a file of its data. */
export function kept(path: string): string {
  return readFileSync(resolve(DATA, path), 'utf8');
}

/** A setting that the running service was started with. */
export function setting(name: string): string {
  const line = kept('service.properties')
    .split('\n')
    .find((one) => one.startsWith(`${name}=`));
  if (!line) throw new Error(`the service was started without ${name}`);
  return line.slice(name.length + 1).replace(/\\(.)/g, '$1');
}

/** Lets services of the test authority fail, or mends them. */
export function authorityFails(outage: 'NONE' | 'TIMESTAMP'): void {
  writeFileSync(resolve(DATA, 'authority/outage'), outage);
}
