import { expect, type Locator, type Page } from '@playwright/test';
import { PIN } from './people';
import { look } from './look';
import { kept } from './product';

/** Where the key is: a file on the server, the signer's telephone, or a token at the desk. */
export type Way = 'file' | 'phone' | 'desk';

const PLACES: Record<Way, RegExp> = {
  file: /Tệp khóa trên máy chủ/,
  phone: /SmartCA/,
  desk: /USB Token trên máy này/,
};

/** The simulated telephones' page; its port is in the data of the running product. */
function telephone(): string {
  return `http://127.0.0.1:${kept('providers/port').trim()}/phone`;
}

/** Pictures of a dialog that other tests have pictured already would show nothing new. */
async function seen(page: Page, picture: string | undefined, step: string): Promise<void> {
  if (picture) await look(page, `${picture}-${step}`);
}

async function approveOnTelephone(page: Page, picture?: string): Promise<void> {
  const phone = await page.context().newPage();
  await phone.setViewportSize({ width: 390, height: 700 });
  const waiting = phone.getByText(/chờ duyệt/);
  await expect(async () => {
    await phone.goto(telephone());
    await expect(waiting).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await phone.locator('p', { has: waiting }).getByRole('link').click();
  await seen(phone, picture, 'telephone');
  await phone.getByRole('button', { name: /Đồng ý ký/ }).click();
  await phone.close();
}

async function approve(page: Page, dialog: Locator, way: Way, picture?: string): Promise<void> {
  switch (way) {
    case 'file':
      await dialog.getByLabel('Mã PIN của chứng thư số').fill(PIN);
      await seen(page, picture, 'pin');
      await dialog.getByRole('button', { name: /^(Ký|Phát hành)$/ }).click();
      break;
    case 'phone':
      await dialog.getByRole('button', { name: 'Gửi yêu cầu tới điện thoại' }).click();
      await expect(dialog.getByText(/trên điện thoại và xác nhận/)).toBeVisible();
      await seen(page, picture, 'waiting');
      await approveOnTelephone(page, picture);
      break;
    case 'desk':
      await dialog.getByRole('button', { name: 'Ký bằng thiết bị' }).click();
      await dialog.getByLabel('Mã PIN của thiết bị ký').fill(PIN);
      await seen(page, picture, 'token');
      await dialog.getByRole('button', { name: 'Xác nhận' }).click();
  }
}

interface Signing {
  way?: Way;
  /** Whose token is at the desk. */
  holder?: RegExp;
}

/** Signs or issues everything that the button counts, in one act; how many that were. */
export async function signAll(
  page: Page,
  button: RegExp,
  picture?: string,
  { way = 'file', holder }: Signing = {},
): Promise<number> {
  const all = page.getByRole('button', { name: button });
  const count = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0]);
  await all.click();
  const dialog = page.getByRole('dialog');
  // The local set-up knows several places for a key; a school with one is not asked.
  await dialog.getByRole('radio', { name: PLACES[way] }).check();
  await seen(page, picture, 'key');
  await dialog.getByRole('button', { name: 'Tiếp tục' }).click();
  if (holder) {
    await dialog.getByRole('button', { name: 'Đọc thiết bị' }).click();
    await dialog.getByRole('button', { name: holder }).click();
  }
  await approve(page, dialog, way, picture);
  const done = new RegExp(`^Đã (ký|phát hành) ${String(count)} (học bạ|kết quả môn học)\\.$`);
  await expect(dialog.getByText(done)).toBeVisible({ timeout: 120_000 });
  await seen(page, picture, 'done');
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  return count;
}
