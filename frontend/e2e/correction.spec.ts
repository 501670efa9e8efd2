import { expect, test } from '@playwright/test';
import { saved } from './support/grade-book';
import { fitsWidth, look } from './support/look';
import { signIn, signOut } from './support/people';
import { at, openBook, part, row } from './support/secondary-book';

/** Class 6A has closed its first term; its mathematics teacher finds a fault in one test. */
const PEOPLE = { mathematics: 'gv3.toan', manager: 'ht3.khanh' } as const;
const STUDENT = 'Trần Bảo Ngọc';
const REASON = 'Bài cuối kì chấm sót câu 4: điểm đúng là 9,5.';

test.describe.serial('a correction after the closing', () => {
  test('the teacher asks for one cell, with a scan', async ({ page }) => {
    await signIn(page, PEOPLE.mathematics);
    await openBook(page, '6A', 'Học kì I');
    await part(page, 'Toán');
    const cell = await at(page, STUDENT, /CK/);
    await expect(cell).toContainText('8,2');
    await cell.click();
    await page.keyboard.type('9,5');
    await page.keyboard.press('Enter');
    await expect(cell).toContainText('8,2');
    await cell.click();
    await page.getByRole('button', { name: 'Yêu cầu sửa ô này' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Lý do').fill('Sai.');
    await dialog.getByRole('button', { name: 'Gửi yêu cầu' }).click();
    await expect(dialog.getByText('Hãy ghi lý do từ 10 ký tự trở lên.')).toBeVisible();
    await dialog.getByLabel('Lý do').fill(REASON);
    await dialog.getByLabel('Tệp đính kèm').setInputFiles({
      name: 'bài kiểm tra.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
    });
    await look(page, '80-correction-asked');
    await dialog.getByRole('button', { name: 'Gửi yêu cầu' }).click();
    await expect(page.getByText('Yêu cầu sửa ô này đang chờ duyệt.')).toBeVisible();
    await page.getByRole('link', { name: 'Yêu cầu sửa điểm' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: REASON })).toContainText('chờ duyệt');
    await expect(page.getByRole('button', { name: 'Duyệt', exact: true })).toHaveCount(0);
    await signOut(page);
  });

  test('a manager approves it on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await signIn(page, PEOPLE.manager);
    await page.goto('/corrections');
    const request = page.getByRole('listitem').filter({ hasText: REASON });
    await expect(request).toContainText('bài kiểm tra.pdf');
    await fitsWidth(page);
    await look(page, '81-correction-waits');
    const arrives = page.waitForEvent('download');
    await request.getByRole('link', { name: /Tệp đính kèm/ }).click();
    await arrives;
    await request.getByRole('button', { name: 'Duyệt', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Mở trong').selectOption({ label: '1 giờ' });
    await dialog.getByRole('button', { name: 'Duyệt và mở ô' }).click();
    await expect(dialog).toHaveCount(0);
    await page.getByLabel('Chỉ xem yêu cầu chờ duyệt').uncheck();
    await expect(page.getByRole('listitem').filter({ hasText: REASON })).toContainText('đang mở');
    await page.setViewportSize({ width: 1366, height: 860 });
    await signOut(page);
  });

  test('the teacher corrects that cell and no other, and the result follows', async ({ page }) => {
    await signIn(page, PEOPLE.mathematics);
    await openBook(page, '6A', 'Học kì I');
    await part(page, 'Toán');
    const other = await at(page, STUDENT, /GK/);
    await other.click();
    await page.keyboard.type('9,5');
    await page.keyboard.press('Enter');
    await expect(other).toContainText('8,2');

    const cell = await at(page, STUDENT, /CK/);
    await cell.click();
    await expect(page.getByText(/^Ô này mở để sửa đến trước/)).toBeVisible();
    await page.keyboard.type('9,5');
    await page.keyboard.press('Enter');
    await saved(page);
    await expect(cell).toContainText('9,5');
    // (4 × 8,2 + 2 × 8,2 + 3 × 9,5) / 9
    await expect(row(page, STUDENT)).toContainText('8,6');
    await cell.click();
    await page.getByRole('button', { name: 'Lịch sử ô này' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('sửa sau tổng kết');
    await expect(dialog).toContainText(REASON);
    await look(page, '82-corrected');
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    await page.reload();
    await expect(page.getByText(/^Đã tổng kết: Học kì I\./)).toBeVisible();
    await expect(await at(page, STUDENT, /CK/)).toContainText('9,5');
    await signOut(page);
  });

  test('the manager sees how often it happened', async ({ page }) => {
    await signIn(page, PEOPLE.manager);
    await page.goto('/corrections');
    const line = page.getByRole('table').getByRole('row', { name: new RegExp(STUDENT) });
    await expect(line).toContainText('6A');
    await expect(line).toContainText('Học kì I');
    await expect(line).toContainText('1');
    await page.getByLabel('Chỉ xem yêu cầu chờ duyệt').uncheck();
    await expect(page.getByRole('listitem').filter({ hasText: REASON })).toContainText(
      'đã sửa 1 lần',
    );
    await look(page, '83-corrections-counted');
    await signOut(page);
  });
});

test('a manager locks a single column before the closing, and unlocks it', async ({ page }) => {
  await signIn(page, PEOPLE.manager);
  await openBook(page, '7A', 'Học kì I');
  await part(page, 'Toán');
  await page.getByRole('gridcell').first().click();
  await page.getByRole('button', { name: 'Khóa cột này', exact: true }).click();
  const locked = page.getByRole('columnheader', { name: /Đánh giá thường xuyên 1 .*đã khóa/ });
  await expect(locked).toBeVisible();
  await look(page, '84-column-locked');
  await signOut(page);

  await signIn(page, PEOPLE.mathematics);
  await openBook(page, '7A', 'Học kì I');
  const first = page.getByRole('gridcell').first();
  await first.click();
  await expect(page.getByText(/^Chỉ nhận giá trị từ/).first()).toBeVisible();
  await page.keyboard.type('8');
  await page.keyboard.press('Enter');
  await expect(first).not.toContainText('8');
  await expect(page.getByRole('button', { name: /khóa cột này/i })).toHaveCount(0);
  await signOut(page);

  await signIn(page, PEOPLE.manager);
  await openBook(page, '7A', 'Học kì I');
  await part(page, 'Toán');
  await page.getByRole('gridcell').first().click();
  await page.getByRole('button', { name: 'Bỏ khóa cột này' }).click();
  await expect(locked).toHaveCount(0);
  await signOut(page);
});
