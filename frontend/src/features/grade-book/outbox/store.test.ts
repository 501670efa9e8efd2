import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { openStore } from '@/features/grade-book/outbox/store';

/** As the first version of the app made it, when a class had one book. */
async function keptBefore(): Promise<void> {
  const database = await openDB('hocba-outbox', 1, {
    upgrade(created) {
      created.createObjectStore('entries', { keyPath: ['account', 'id'] });
      created.createObjectStore('batches', { keyPath: ['account', 'key'] });
    },
  });
  const book = { account: 'gv.binh', schoolId: 's', classId: 'c' };
  const cell = { studentId: '1', column: 'TOAN.TEST', value: '8', version: 2, source: 'TYPED' };
  const sent = { ...book, ...cell, className: '4B', state: 'waiting', batch: 'k', id: 1 };
  await database.put('entries', sent);
  await database.put('entries', { ...sent, id: 2, batch: null, studentId: '2', value: '9' });
  await database.put('batches', { ...book, key: 'k', changes: [cell] });
  database.close();
}

it('brings work of an older version of the app through, into the only book it knew', async () => {
  await keptBefore();
  const box = await openStore().update('gv.binh', (kept) => kept);
  expect(box.entries.map(({ value, period, batch }) => [value, period, batch])).toEqual([
    ['8', 'CUOI_NAM', 'k'],
    ['9', 'CUOI_NAM', null],
  ]);
  expect(box.batches.map(({ key, period }) => [key, period])).toEqual([['k', 'CUOI_NAM']]);
});
