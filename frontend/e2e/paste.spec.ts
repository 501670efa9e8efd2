import { expect, test, type Page } from '@playwright/test';
import { cell, openYearEnd, saved } from './support/grade-book';
import { look } from './support/look';
import { signIn } from './support/people';
import { otherMark, Truth } from './support/truth';

const ACCOUNT = 'gv.binh';
const CLASS = '4B';
/** Mathematics: the level and the mark stand side by side. */
const LEVEL = 2;
const MARK = 3;

/** As Ctrl+V delivers it; the clipboard of the system belongs to everybody. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', content);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

async function copy(page: Page): Promise<string> {
  return page.evaluate(() => {
    const clipboardData = new DataTransfer();
    const event = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
    return clipboardData.getData('text/plain');
  });
}

test('a block from Excel is looked at, written and taken back in one step', async ({
  browser,
  page,
}) => {
  const truth = await Truth.of(browser, ACCOUNT, CLASS);
  const { students } = await truth.book();
  const [first, second, third] = students.map(({ fullName }) => fullName);
  const at = (student: number) => ({ student, column: 'TOAN.TEST' });
  const before = [await truth.value(at(0)), await truth.value(at(1)), await truth.value(at(2))];
  const mark = otherMark(before[0] ?? null);

  await signIn(page, ACCOUNT);
  await page.getByRole('link', { name: `Sổ theo dõi và đánh giá lớp ${CLASS}` }).click();
  await openYearEnd(page);
  await cell(page, 2, MARK).click();
  const rows = [
    ['STT', 'Họ và tên', 'Điểm'],
    ['1', (first ?? '').normalize('NFD').toUpperCase(), `${mark},0`],
    ['2', 'Người Lớp Khác', '9'],
    ['3', third ?? '', '8,5'],
  ];
  await paste(page, rows.map((row) => row.join('\t')).join('\r\n'));

  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Tên trong khối đã được so với từng dòng')).toBeVisible();
  await expect(dialog.getByText(`Dòng này của lớp là ${second ?? ''}.`)).toBeVisible();
  await expect(dialog.getByRole('row', { name: /8,5/ })).toContainText('số nguyên từ 1 đến 10');
  await look(page, '55-paste-preview');
  await dialog.getByRole('button', { name: 'Ghi 1 ô' }).click();
  await saved(page);
  await expect.poll(() => truth.value(at(0))).toBe(mark);
  expect([await truth.value(at(1)), await truth.value(at(2))]).toEqual(before.slice(1));

  await page.getByRole('button', { name: 'Hoàn tác lần dán' }).click();
  await saved(page);
  await expect.poll(() => truth.value(at(0))).toBe(before[0]);
  await truth.close();
});

test('a selected block goes to Excel', async ({ page }) => {
  await signIn(page, ACCOUNT);
  await page.getByRole('link', { name: `Sổ theo dõi và đánh giá lớp ${CLASS}` }).click();
  await openYearEnd(page);
  await cell(page, 2, LEVEL).click();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.locator('td[aria-selected="true"]')).toHaveCount(4);
  const shown = async (row: number, column: number): Promise<string> =>
    (await cell(page, row, column).locator('span').first().textContent()) ?? '';
  const [a, b] = [await shown(2, LEVEL), await shown(2, MARK)];
  const [c, d] = [await shown(3, LEVEL), await shown(3, MARK)];
  expect(await copy(page)).toBe(`${a}\t${b}\n${c}\t${d}`);
  await look(page, '56-selected-block');
});
