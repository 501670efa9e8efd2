import { expect, type Page } from '@playwright/test';

const VIEWS = ['Môn học', 'Phẩm chất', 'Năng lực', 'Nhận xét, nghỉ'];

/** The books of a class open at that of the season; this goes to the one of the year's end. */
export async function openYearEnd(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Kỳ' })
    .getByRole('link', { name: /^Cuối năm học/ })
    .click();
  await expect(page.getByText(/^Cuối năm học · năm học/)).toBeVisible();
}

export function grid(page: Page) {
  return page.getByRole('grid');
}

export function cell(page: Page, row: number, column: number) {
  return grid(page).getByRole('row').nth(row).getByRole('gridcell').nth(column);
}

export async function saved(page: Page, timeout?: number): Promise<void> {
  await expect(page.getByText('Mọi thay đổi đã được lưu.')).toBeVisible({ timeout });
}

/** What a teacher would write in a column, by its name; optional ones are left empty. */
const VALUES: [RegExp, string | null][] = [
  [/Khen thưởng/, null],
  [/Chiều cao/, '132'],
  [/Cân nặng/, '29,5'],
  [/có phép/, '2'],
  [/không phép/, '0'],
  [/phẩm chất/i, 'Lễ phép, trung thực, biết giúp đỡ bạn.'],
  [/năng lực/i, 'Tự giác học tập, hợp tác tốt với bạn.'],
  [/chủ nhiệm/, 'Chăm ngoan, tiến bộ đều trong năm học.'],
];

function valueFor(column: string, text: boolean): string | null {
  const found = VALUES.find(([name]) => name.test(column));
  if (found) return found[1];
  return text ? 'Hiểu bài, mạnh dạn phát biểu.' : '9';
}

/** Fills what is empty in the column of the active cell, with the best that the column takes. */
async function fillColumn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Điền các ô trống của cột' }).click();
  const dialog = page.getByRole('dialog');
  const title = (await dialog.getByRole('heading').textContent()) ?? '';
  const field = dialog.getByRole('combobox').or(dialog.getByRole('textbox'));
  const kind = await field.evaluate((element) => element.tagName);
  const value = kind === 'SELECT' ? 'T' : valueFor(title, kind === 'TEXTAREA');
  const fill = dialog.getByRole('button', { name: /^Điền \d+ ô$/ });
  const empty = Number(/\d+/.exec((await fill.textContent()) ?? '')?.[0] ?? 0);
  if (value !== null && empty > 0) {
    if (kind === 'SELECT') await field.selectOption(value);
    else await field.fill(value);
    await fill.click();
    await expect(dialog.getByText(/^Đã điền \d+ ô/)).toBeVisible();
  }
  await dialog.getByRole('button', { name: /^(Đóng|Không làm nữa)$/ }).click();
}

/** The first student's row of each part of the book gives the columns; the dialog does the rest. */
export async function fillEverything(page: Page): Promise<void> {
  for (const view of VIEWS) {
    await page.getByRole('tab', { name: view }).click();
    const firstRow = grid(page).locator('tbody tr').first();
    const columns = await firstRow.getByRole('gridcell').count();
    for (let column = 0; column < columns; column += 1) {
      await firstRow.getByRole('gridcell').nth(column).click();
      await fillColumn(page);
    }
  }
}
