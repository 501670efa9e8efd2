import { expect, test, type Page } from '@playwright/test';
import { look } from './support/look';
import { PEOPLE, signIn, signOut } from './support/people';

const TEACHER = 'gv.binh';
const CLASS = '4B';

async function openWindows(page: Page, account: string): Promise<void> {
  await signIn(page, account);
  await page
    .getByRole('navigation', { name: 'Trình đơn chính' })
    .getByRole('link', { name: 'Thời gian nhập' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thời gian nhập');
}

function line(page: Page) {
  return page.getByRole('row', { name: /Tiểu học, giữa học kì I .*4B/ });
}

test('a school opens a period for one class, moves it into the past, and takes it away', async ({
  page,
}) => {
  await openWindows(page, PEOPLE.administrator);
  await page.getByLabel('Kỳ', { exact: true }).selectOption('GIUA_HK1');
  await page.getByLabel('Lớp', { exact: true }).selectOption(CLASS);
  await page.getByLabel('Bắt đầu nhận').fill('2020-01-01T07:00');
  await page.getByLabel('Hết nhận').fill('2020-02-01T17:00');
  await page.getByRole('button', { name: 'Đặt', exact: true }).click();
  await expect(line(page)).toContainText('đã hết');
  await look(page, '92-entry-windows');
  await signOut(page);

  await signIn(page, TEACHER);
  await page.getByRole('link', { name: `Sổ theo dõi và đánh giá lớp ${CLASS}` }).click();
  await page
    .getByRole('navigation', { name: 'Kỳ' })
    .getByRole('link', { name: /^Giữa học kì I(?!I)/ })
    .click();
  await expect(page.getByText(/^Chỉ nhận giá trị từ 07:00 01\/01\/2020/).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Thời gian nhập' })).toHaveCount(0);
  await signOut(page);

  await openWindows(page, PEOPLE.manager);
  await line(page).getByRole('button', { name: 'Đổi' }).click();
  await page.getByRole('dialog').getByLabel('Hết nhận').fill('2099-12-31T17:00');
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await expect(line(page)).toContainText('đang nhận');
  await line(page).getByRole('button', { name: 'Bỏ' }).click();
  await expect(line(page)).toHaveCount(0);
});
