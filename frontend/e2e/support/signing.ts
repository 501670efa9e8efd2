import { expect, type Page } from '@playwright/test';
import { PIN } from './people';
import { look } from './look';

/** Signs or issues everything that is chosen in the list, in one act; how many that were. */
export async function signAll(page: Page, button: RegExp, picture: string): Promise<number> {
  const all = page.getByRole('button', { name: button });
  const count = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0]);
  await all.click();
  const dialog = page.getByRole('dialog');
  // The local set-up knows several places for a key; a school with one is not asked.
  await dialog.getByRole('radio', { name: /Tệp khóa trên máy chủ/ }).check();
  await dialog.getByRole('button', { name: 'Tiếp tục' }).click();
  await dialog.getByLabel('Mã PIN của chứng thư số').fill(PIN);
  await look(page, `${picture}-pin`);
  await dialog.getByRole('button', { name: /^(Ký|Phát hành)$/ }).click();
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  const done = new RegExp(`^Đã (ký|phát hành) ${String(count)} học bạ\\.$`);
  await expect(dialog.getByText(done)).toBeVisible({ timeout: 120_000 });
  await look(page, `${picture}-done`);
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  return count;
}
