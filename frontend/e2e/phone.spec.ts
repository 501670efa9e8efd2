import { devices, expect, test } from '@playwright/test';
import { fitsWidth, look } from './support/look';
import { PEOPLE, signIn } from './support/people';

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
});
