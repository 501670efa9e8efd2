import { expect, test, type Locator, type Page } from '@playwright/test';
import { ring } from './support/ink';
import { fitsWidth, look } from './support/look';
import { PEOPLE, signIn } from './support/people';

async function openImages(page: Page, account: string): Promise<void> {
  await signIn(page, account);
  await page
    .getByRole('navigation', { name: 'Trình đơn chính' })
    .getByRole('link', { name: 'Hình ảnh chữ ký, con dấu' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hình ảnh chữ ký, con dấu');
}

async function send(card: Locator, image: Buffer): Promise<void> {
  await card
    .locator('input[type=file]')
    .setInputFiles({ name: 'hinh.png', mimeType: 'image/png', buffer: image });
}

test('the seal keeper changes the image of the seal, and a blue one is refused', async ({
  page,
}) => {
  await openImages(page, PEOPLE.sealKeeper);
  const card = page.getByRole('region', { name: 'Con dấu của trường' });
  await expect(card.getByRole('img', { name: 'Hình ảnh con dấu của trường' })).toBeVisible();
  await look(page, '96-seal-image');

  await send(card, ring(20, 40, 200));
  await expect(card.getByRole('alert')).toContainText('mực đỏ');
  await send(card, ring(200, 20, 40));
  await expect(card.getByText('Đã lưu hình ảnh con dấu.')).toBeVisible();
  await card.getByRole('button', { name: 'Gỡ hình ảnh con dấu' }).click();
  await expect(card.getByText('Chưa có hình ảnh con dấu', { exact: false })).toBeVisible();
  await send(card, ring(200, 20, 40));
  await expect(card.getByRole('img', { name: 'Hình ảnh con dấu của trường' })).toBeVisible();
});

test('a teacher sets her own signature alone, also on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 800 });
  await openImages(page, 'gv.binh');
  await expect(page.getByRole('region', { name: 'Con dấu của trường' })).toHaveCount(0);
  const card = page.getByRole('region', { name: 'Chữ ký của tôi' });
  await page.setViewportSize({ width: 360, height: 740 });
  await send(card, ring(20, 40, 200));
  await expect(card.getByText('Đã lưu hình ảnh chữ ký.')).toBeVisible();
  await fitsWidth(page);
  await look(page, '97-own-signature-image');
});
