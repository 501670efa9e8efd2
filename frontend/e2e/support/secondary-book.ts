import { expect, type Locator, type Page } from '@playwright/test';
import { grid } from './grade-book';

export async function openBook(page: Page, className: string, period: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: `Sổ theo dõi và đánh giá lớp ${className}` }).click();
  await page
    .getByRole('navigation', { name: 'Kỳ' })
    .getByRole('link', { name: new RegExp(`^${period}(?:\\s*,|$)`) })
    .click();
  await expect(page.getByText(new RegExp(`^${period} · năm học`))).toBeVisible();
  await expect(grid(page)).toBeVisible();
}

export function row(page: Page, student: string): Locator {
  return grid(page).getByRole('row', { name: new RegExp(student) });
}

/** The cell of a student in the column with this heading. */
export async function at(page: Page, student: string, heading: RegExp): Promise<Locator> {
  const headings = await grid(page)
    .locator('thead tr')
    .first()
    .getByRole('columnheader')
    .allTextContents();
  const column = headings.findIndex((text) => heading.test(text));
  expect(column, `${String(heading)} among ${headings.join(', ')}`).toBeGreaterThan(0);
  return row(page, student)
    .getByRole('gridcell')
    .nth(column - 1);
}

export async function part(page: Page, name: string): Promise<void> {
  const list = page.getByRole('combobox', { name: 'Phần của sổ' });
  if (await list.isVisible()) await list.selectOption({ label: name });
  else await page.getByRole('tab', { name }).click();
}
