import { expect, test, type Page } from '@playwright/test';
import { fitsWidth, look } from './support/look';
import { signIn, signOut } from './support/people';

const OFFICER = 'so.thao';
const TEACHER = 'gv.binh';
const PERIOD = 'Tiểu học, giữa học kì II';

function dates(page: Page) {
  return page.getByRole('form', { name: PERIOD });
}

async function openDates(page: Page): Promise<void> {
  await signIn(page, OFFICER);
  await page
    .getByRole('navigation', { name: 'Trình đơn chính' })
    .getByRole('link', { name: 'Lịch nhập của tỉnh' })
    .click();
  await expect(dates(page)).toBeVisible();
}

test('the office of the province bounds entry in every school, and lifts it again', async ({
  page,
}) => {
  await openDates(page);
  await dates(page).getByLabel('Bắt đầu nhận').fill('2020-01-01T07:00');
  await dates(page).getByLabel('Hết nhận').fill('2020-02-01T17:00');
  await dates(page).getByRole('button', { name: 'Lưu' }).click();
  await expect(dates(page).getByRole('button', { name: 'Bỏ' })).toBeVisible();
  await look(page, '90-province-dates');
  await page.setViewportSize({ width: 360, height: 740 });
  await fitsWidth(page);
  await page.setViewportSize({ width: 1366, height: 860 });
  await signOut(page);

  await signIn(page, TEACHER);
  await page.getByRole('link', { name: 'Sổ theo dõi và đánh giá lớp 4B' }).click();
  await page
    .getByRole('navigation', { name: 'Kỳ' })
    .getByRole('link', { name: /^Giữa học kì II/ })
    .click();
  await expect(page.getByText(/^Sở chỉ cho nhập từ 07:00 01\/01\/2020/).first()).toBeVisible();
  await look(page, '91-shut-by-the-province');
  await signOut(page);

  await openDates(page);
  await dates(page).getByRole('button', { name: 'Bỏ' }).click();
  await expect(dates(page).getByText('Chưa giới hạn')).toBeVisible();
});

test('whoever is of a school has no such page', async ({ page }) => {
  await signIn(page, TEACHER);
  await expect(page.getByRole('link', { name: 'Lịch nhập của tỉnh' })).toHaveCount(0);
});
