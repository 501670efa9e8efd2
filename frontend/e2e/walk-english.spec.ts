import { expect, test, type Page } from '@playwright/test';
import { look } from './support/look';
import { PEOPLE, signIn, signOut } from './support/people';
import { vietnameseLeftIn } from './support/words';

async function seen(page: Page, name: string): Promise<void> {
  await expect(page.getByText('Loading…')).toHaveCount(0);
  await look(page, name);
  expect(await vietnameseLeftIn(page), name).toEqual([]);
}

async function begin(page: Page, account: string, name: string): Promise<void> {
  await signIn(page, account);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hello');
  await seen(page, name);
}

async function end(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await signOut(page);
}

/** Every page in English; names, marks and what the record says stay Vietnamese. */
test('English leaves no Vietnamese word of ours on any page', async ({ page }) => {
  await begin(page, PEOPLE.teacher, '60-en-home-teacher');
  await page
    .getByRole('link', { name: /^Grade book of class/ })
    .first()
    .click();
  await page
    .getByRole('navigation', { name: 'Period' })
    .getByRole('link', { name: /^Year end/ })
    .click();
  await expect(page.getByText(/^Year end · school year/)).toBeVisible();
  await expect(page.getByRole('grid')).toBeVisible();
  await seen(page, '61-en-grade-book');
  for (const part of ['Qualities', 'Competencies', 'Comments, absences']) {
    await page.getByRole('tab', { name: part }).click();
    expect(await vietnameseLeftIn(page), part).toEqual([]);
  }
  await page.getByRole('button', { name: 'History of this cell' }).click();
  await seen(page, '62-en-history');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await page.getByRole('link', { name: 'Students', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Students of class');
  await seen(page, '63-en-students');
  await end(page);

  await begin(page, PEOPLE.manager, '64-en-home-manager');
  await page.getByRole('link', { name: 'Year records', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Year records');
  await seen(page, '65-en-all-records');
  await page.getByRole('link', { name: 'Class 4A' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Year records of class');
  await seen(page, '66-en-class-records');
  await page.getByRole('table').getByRole('link').first().click();
  await expect(page.getByRole('article')).toBeVisible();
  await seen(page, '67-en-record');
  await page.getByRole('link', { name: 'Activity log' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Activity log');
  await seen(page, '68-en-audit');
  await end(page);

  await begin(page, PEOPLE.administrator, '69-en-home-administrator');
  await page.getByRole('link', { name: 'Import students' }).click();
  await seen(page, '70-en-import');
  await page.goto('/verify/KHONGCOMANAY');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await seen(page, '71-en-unknown');
});
