import type { Page } from '@playwright/test';

/** Whose answers of the service lie in this browser. */
export function keptCopies(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('hocba-copies');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('no database'));
    });
    const all = database.transaction('copies').objectStore('copies').getAll();
    const copies = await new Promise<{ account: string }[]>((resolve) => {
      all.onsuccess = () => resolve(all.result as { account: string }[]);
    });
    database.close();
    return copies.map(({ account }) => account);
  });
}
