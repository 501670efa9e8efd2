import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import {
  EMPTY_BOX,
  fromBefore,
  type Batch,
  type Box,
  type Entry,
} from '@/features/grade-book/outbox/entry';
import type { Step } from '@/features/grade-book/outbox/box';

/** Where the boxes are kept. One step is one transaction: two tabs never see half of one. */
export interface OutboxStore {
  /** Survives the page, the browser and the computer's restart. */
  readonly durable: boolean;
  update: (account: string, step: Step) => Promise<Box>;
}

interface Schema extends DBSchema {
  entries: { key: [string, number]; value: Entry };
  batches: { key: [string, string]; value: Batch };
}

const NAME = 'hocba-outbox';

/**
 * A later version of this database adds to it and takes nothing away: unsent work of an older
 * version of the app must come through every upgrade.
 */
function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(NAME, 1, {
    upgrade(database) {
      database.createObjectStore('entries', { keyPath: ['account', 'id'] });
      database.createObjectStore('batches', { keyPath: ['account', 'key'] });
    },
    blocking(_current, _next, event) {
      // A newer version of the app waits in another tab: let it upgrade.
      (event.target as IDBDatabase).close();
    },
  });
}

async function write(database: IDBPDatabase<Schema>, account: string, step: Step): Promise<Box> {
  const range = IDBKeyRange.bound([account], [account, []]);
  const work = database.transaction(['entries', 'batches'], 'readwrite', { durability: 'strict' });
  const entries = work.objectStore('entries');
  const batches = work.objectStore('batches');
  const before: Box = {
    entries: (await entries.getAll(range)).map(fromBefore),
    batches: (await batches.getAll(range)).map(fromBefore),
  };
  const after = step(before);
  const kept = new Set(after.entries.map(({ id }) => id));
  const keys = new Set(after.batches.map(({ key }) => key));
  await Promise.all([
    ...before.entries
      .filter(({ id }) => !kept.has(id))
      .map(({ id }) => entries.delete([account, id])),
    ...before.batches
      .filter(({ key }) => !keys.has(key))
      .map(({ key }) => batches.delete([account, key])),
    ...after.entries
      .filter((entry) => !before.entries.includes(entry))
      .map((entry) => entries.put(entry)),
    ...after.batches
      .filter((batch) => !before.batches.includes(batch))
      .map((batch) => batches.put(batch)),
    work.done,
  ]);
  return after;
}

export function openStore(): OutboxStore {
  let database: Promise<IDBPDatabase<Schema>> | null = null;
  return {
    durable: true,
    async update(account, step) {
      database ??= open();
      try {
        return await write(await database, account, step);
      } catch (closed) {
        // Closed for an upgrade or by the browser: opened anew, once.
        if (!(closed instanceof DOMException) || closed.name !== 'InvalidStateError') throw closed;
        database = open();
        return write(await database, account, step);
      }
    },
  };
}

/** For a browser that keeps nothing: works while the page is open, and the page says so. */
export function memoryStore(start: Box = EMPTY_BOX): OutboxStore {
  let box = start;
  return {
    durable: false,
    update(_account, step) {
      box = step(box);
      return Promise.resolve(box);
    },
  };
}
