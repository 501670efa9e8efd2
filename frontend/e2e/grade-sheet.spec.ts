import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { grid, openYearEnd } from './support/grade-book';
import { fitsWidth, look } from './support/look';
import { signIn, signOut } from './support/people';
import { TypedSheet } from './support/sheet';

/** Class 5A of the demonstration school with all grades, which no other test touches. */
const HOMEROOM = 'gv3.lien';
const FIRST = 'Dương Hữu Nghĩa';
const SECOND = 'Phạm Khánh Tiên';
const MARK = 'TOAN.TEST';

async function download(page: Page, link: string): Promise<Buffer> {
  const arrives = page.waitForEvent('download');
  await page.getByRole('link', { name: link }).click();
  const arrived = await arrives;
  expect(arrived.suggestedFilename()).toMatch(/\.xlsx$/);
  const path = `test-results/files/${arrived.suggestedFilename()}`;
  await arrived.saveAs(path);
  return readFile(path);
}

async function send(page: Page, content: Buffer): Promise<void> {
  await page.getByLabel('Chọn tệp Excel').setInputFiles({
    name: 'so-diem-5A.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: content,
  });
}

test('a grade book goes out as an Excel file and comes back looked at', async ({ page }) => {
  await signIn(page, HOMEROOM);
  await page.getByRole('link', { name: 'Sổ theo dõi và đánh giá lớp 5A' }).click();
  await openYearEnd(page);
  const sheet = new TypedSheet(await download(page, 'Tải tệp Excel'));
  sheet.type(sheet.cell(FIRST, MARK), '9');
  sheet.type(sheet.cell(SECOND, MARK), '10');
  const bad = sheet.cell(FIRST, 'TIENG_VIET.TEST');
  sheet.type(bad, 'mười một');

  await page.getByRole('link', { name: 'Nhập từ Excel' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nhập điểm từ Excel');
  await look(page, '60-grade-sheet-file');
  await send(page, sheet.file());

  await expect(page.getByText('2 ô sẽ thay đổi. Chưa có gì được ghi.')).toBeVisible();
  const cells = page.getByRole('region', { name: 'Các ô khác với sổ' });
  await expect(cells.getByRole('row', { name: new RegExp(`${FIRST}.*Toán.*9`) })).toContainText(
    'Thay đổi',
  );
  await expect(cells.getByRole('row', { name: new RegExp(bad) })).toContainText('Từ chối');
  await look(page, '61-grade-sheet-review');
  await page.setViewportSize({ width: 360, height: 740 });
  await fitsWidth(page);
  await look(page, '62-grade-sheet-review-phone');
  await page.setViewportSize({ width: 1280, height: 720 });

  await page.getByRole('button', { name: 'Ghi 2 ô vào sổ' }).click();
  await expect(page.getByText('Đã ghi 2 ô vào sổ.')).toBeVisible();
  const marked = new TypedSheet(await download(page, 'Tải tệp đã đánh dấu lỗi'));
  expect(marked.text()).toContain('Lỗi');
  expect(marked.text()).toContain(`${bad} (Tiếng Việt – Điểm KTĐK):`);
  await look(page, '63-grade-sheet-done');

  await page.getByRole('link', { name: 'Về sổ' }).click();
  for (const [student, mark] of [
    [FIRST, '9'],
    [SECOND, '10'],
  ] as const) {
    await expect(
      grid(page)
        .getByRole('row', { name: new RegExp(student) })
        .getByRole('gridcell', { name: new RegExp(`^${mark}\\b`) })
        .first(),
    ).toBeVisible();
  }
  await signOut(page);
});

test('a file that is no workbook is refused with what to do', async ({ page }) => {
  await signIn(page, HOMEROOM);
  await page.getByRole('link', { name: 'Sổ theo dõi và đánh giá lớp 5A' }).click();
  await page.getByRole('link', { name: 'Nhập từ Excel' }).click();
  await send(page, Buffer.from('Họ tên;Điểm\nAn;9\n'));
  await expect(page.getByText('Đây là tệp văn bản hoặc CSV')).toBeVisible();
  await signOut(page);
});
