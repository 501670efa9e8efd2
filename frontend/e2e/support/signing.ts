import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { PIN } from './people';
import { look } from './look';

/** Where the key is: a file on the server, the signer's telephone, or a token at the desk. */
export type Way = 'file' | 'phone' | 'desk';

const PLACES: Record<Way, RegExp> = {
  file: /Tệp khóa trên máy chủ/,
  phone: /SmartCA/,
  desk: /USB Token trên máy này/,
};

/** The simulated telephones' page; its port is in the data of the running product. */
function telephone(): string {
  const data = process.env.HOCBA_DATA ?? resolve('../target/e2e');
  const port = readFileSync(resolve(data, 'providers/port'), 'utf8').trim();
  return `http://127.0.0.1:${port}/phone`;
}

async function approveOnTelephone(page: Page, picture: string): Promise<void> {
  const phone = await page.context().newPage();
  await phone.setViewportSize({ width: 390, height: 700 });
  const waiting = phone.getByText(/chờ duyệt/);
  await expect(async () => {
    await phone.goto(telephone());
    await expect(waiting).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await phone.locator('p', { has: waiting }).getByRole('link').click();
  await look(phone, `${picture}-telephone`);
  await phone.getByRole('button', { name: /Đồng ý ký/ }).click();
  await phone.close();
}

async function approve(page: Page, dialog: Locator, way: Way, picture: string): Promise<void> {
  switch (way) {
    case 'file':
      await dialog.getByLabel('Mã PIN của chứng thư số').fill(PIN);
      await look(page, `${picture}-pin`);
      await dialog.getByRole('button', { name: /^(Ký|Phát hành)$/ }).click();
      break;
    case 'phone':
      await dialog.getByRole('button', { name: 'Gửi yêu cầu tới điện thoại' }).click();
      await expect(dialog.getByText(/trên điện thoại và xác nhận/)).toBeVisible();
      await look(page, `${picture}-waiting`);
      await approveOnTelephone(page, picture);
      break;
    case 'desk':
      await dialog.getByRole('button', { name: 'Ký bằng thiết bị' }).click();
      await dialog.getByLabel('Mã PIN của thiết bị ký').fill(PIN);
      await look(page, `${picture}-token`);
      await dialog.getByRole('button', { name: 'Xác nhận' }).click();
  }
}

interface Signing {
  way?: Way;
  /** Whose token is at the desk. */
  holder?: RegExp;
}

/** Signs or issues everything that is chosen in the list, in one act; how many that were. */
export async function signAll(
  page: Page,
  button: RegExp,
  picture: string,
  { way = 'file', holder }: Signing = {},
): Promise<number> {
  const all = page.getByRole('button', { name: button });
  const count = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0]);
  await all.click();
  const dialog = page.getByRole('dialog');
  // The local set-up knows several places for a key; a school with one is not asked.
  await dialog.getByRole('radio', { name: PLACES[way] }).check();
  await look(page, `${picture}-key`);
  await dialog.getByRole('button', { name: 'Tiếp tục' }).click();
  if (holder) {
    await dialog.getByRole('button', { name: 'Đọc thiết bị' }).click();
    await dialog.getByRole('button', { name: holder }).click();
  }
  await approve(page, dialog, way, picture);
  const done = new RegExp(`^Đã (ký|phát hành) ${String(count)} học bạ\\.$`);
  await expect(dialog.getByText(done)).toBeVisible({ timeout: 120_000 });
  await look(page, `${picture}-done`);
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  return count;
}
