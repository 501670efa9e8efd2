import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** An answer of the service, kept for the days without a line. */
export interface Copy {
  name: string;
  account: string;
  /** When the service gave it, ISO 8601. */
  at: string;
  data: unknown;
}

interface Schema extends DBSchema {
  copies: { key: string; value: Copy };
}

const KEPT_DAYS = 30;

let database: Promise<IDBPDatabase<Schema>> | null = null;
/** Whose answers are kept now; nobody's until somebody is known to be signed in. */
let owner: string | null = null;

function copies(): Promise<IDBPDatabase<Schema>> {
  database ??= openDB<Schema>('hocba-copies', 1, {
    upgrade(created) {
      created.createObjectStore('copies', { keyPath: 'name' });
    },
    blocking(_current, _next, event) {
      (event.target as IDBDatabase).close();
      database = null;
    },
  });
  return database;
}

function oldest(): string {
  return new Date(Date.now() - KEPT_DAYS * 86_400_000).toISOString();
}

/** A browser that keeps nothing works as long as there is a line. */
async function quietly<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

/** From now on answers are kept for this account; those of others, and old ones, are removed. */
export async function keepFor(account: string): Promise<void> {
  owner = account;
  await quietly(async () => {
    const all = await (await copies()).getAll('copies');
    const strangers = all.filter((copy) => copy.account !== account || copy.at < oldest());
    for (const { name } of strangers) await (await copies()).delete('copies', name);
  });
}

export async function keepCopy(name: string, data: unknown): Promise<void> {
  if (owner === null) return;
  const copy = { name, account: owner, at: new Date().toISOString(), data };
  await quietly(async () => (await copies()).put('copies', copy));
}

export async function dropCopy(name: string): Promise<void> {
  await quietly(async () => (await copies()).delete('copies', name));
}

export async function findCopy(name: string): Promise<Copy | undefined> {
  const copy = await quietly(async () => (await copies()).get('copies', name));
  const usable = copy && copy.at >= oldest() && (owner === null || copy.account === owner);
  return usable ? copy : undefined;
}

/** At sign-out nobody's data stays behind, and nothing is kept any more by this page. */
export async function forgetCopies(): Promise<void> {
  owner = null;
  await quietly(async () => (await copies()).clear('copies'));
}
