import { resolve } from 'node:path';
import { devices, expect, test } from '@playwright/test';
import { fitsWidth, look } from './support/look';
import { PEOPLE, signIn, signOut } from './support/people';

const LIST = process.env.HOCBA_LIST ?? resolve('../docs/examples/danh-sach-4A.xlsx');

test.use({
  ...devices['Pixel 5'],
  defaultBrowserType: undefined,
  viewport: { width: 360, height: 740 },
});

/** The pages that people open on a phone, at the narrowest width in use. */
test('a phone shows every page without cutting anything off', async ({ page }) => {
  await page.goto('/');
  await look(page, '40-phone-landing');
  await fitsWidth(page);
  await page.goto('/verify');
  await look(page, '41-phone-verify');
  await fitsWidth(page);

  await signIn(page, PEOPLE.teacher);
  await look(page, '42-phone-home');
  await fitsWidth(page);
  await page
    .getByRole('link', { name: /^Sổ theo dõi và đánh giá lớp/ })
    .first()
    .click();
  await expect(page.getByLabel(/^Học sinh 1 trên/).first()).toBeVisible();
  await look(page, '43-phone-grade-book');
  await fitsWidth(page);
  await page.getByRole('button', { name: 'Học sinh sau' }).first().click();
  await expect(page.getByLabel(/^Học sinh 2 trên/).first()).toBeVisible();

  await page.getByRole('link', { name: 'Học bạ', exact: true }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Học bạ lớp');
  await look(page, '44-phone-records');
  await fitsWidth(page);
  await page.getByRole('table').getByRole('link').first().click();
  await expect(page.getByRole('article')).toBeVisible();
  await look(page, '45-phone-record');
  await fitsWidth(page);
  await page.getByRole('link', { name: 'Học bạ', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Học bạ');
  await look(page, '46-phone-all-records');
  await fitsWidth(page);
  await signOut(page);
});

test('a phone shows the pages of administrator and manager', async ({ page }) => {
  await signIn(page, PEOPLE.administrator);
  await page.getByRole('link', { name: 'Nhập danh sách học sinh' }).click();
  await look(page, '47-phone-import');
  await fitsWidth(page);
  await page.getByLabel('Chọn tệp Excel').setInputFiles(LIST);
  await expect(page.getByRole('table')).toBeVisible();
  await look(page, '48-phone-import-result');
  await fitsWidth(page);
  await page.goto('/');
  await page.getByRole('link', { name: 'Học sinh lớp 4A' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Học sinh lớp 4A');
  await look(page, '49-phone-students');
  await fitsWidth(page);
  await signOut(page);

  await signIn(page, PEOPLE.manager);
  await page.getByRole('link', { name: 'Nhật ký' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nhật ký');
  await look(page, '50-phone-audit');
  await fitsWidth(page);
});
