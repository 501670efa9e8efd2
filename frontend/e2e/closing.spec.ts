import { expect, test, type Locator, type Page } from '@playwright/test';
import { fitsWidth, look } from './support/look';
import { signIn, signOut } from './support/people';
import { vietnameseLeftIn } from './support/words';

/**
 * The demonstration school with grades 1 to 12. Term 1 of 9A is complete and closed when this
 * begins, and so it is when this ends; every other class lacks something or is closed.
 */
const MANAGER = 'ht3.khanh';
const HOMEROOM = 'gv3.toan';
const CLASS = '9A';

const outcome = (page: Page) => page.getByRole('region', { name: 'Lượt tổng kết gần nhất' });

function line(page: Page, className: string): Locator {
  return page
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: `Mở sổ lớp ${className}`, exact: true }) });
}

async function openClosing(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Tổng kết toàn trường' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tổng kết toàn trường');
  await page.getByLabel('Kỳ', { exact: true }).selectOption({ label: 'Học kì I' });
}

test.describe.serial('closing for the school', () => {
  test('is no matter of a homeroom teacher', async ({ page }) => {
    await signIn(page, HOMEROOM);
    await expect(page.getByRole('link', { name: 'Tổng kết toàn trường' })).toHaveCount(0);
    await page.goto('/closing');
    await expect(page.getByText('Bạn không có quyền xem trang này')).toBeVisible();
    await signOut(page);
  });

  test('a manager sees what is ready and closes it in one act', async ({ page }) => {
    await signIn(page, MANAGER);
    await openClosing(page);
    await expect(line(page, CLASS)).toContainText('Đã tổng kết');
    await line(page, CLASS).getByRole('link').click();
    await page.getByRole('button', { name: 'Mở lại sổ' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Lý do').fill('Rà soát điểm trước khi tổng kết.');
    await dialog.getByRole('button', { name: 'Mở lại sổ' }).click();
    await expect(page.getByRole('button', { name: 'Mở lại sổ' })).toHaveCount(0);

    await openClosing(page);
    await expect(line(page, CLASS)).toContainText('Đủ dữ liệu');
    await expect(line(page, '6A')).toContainText('Đã tổng kết');
    await expect(line(page, '11A')).toContainText(/Còn thiếu \d+ ô của \d+ học sinh/);
    await look(page, '20-closing-check');

    await page.getByRole('button', { name: 'Tổng kết 1 lớp' }).click();
    await expect(dialog).toContainText('Kỳ: Học kì I. Phạm vi: Toàn trường.');
    await look(page, '21-closing-confirm');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await page.getByRole('button', { name: 'Tổng kết 1 lớp' }).press('Enter');
    await dialog.getByRole('button', { name: 'Tổng kết 1 lớp' }).press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(outcome(page)).toContainText('Đã xong.');
    await expect(line(page, CLASS)).toContainText('Vừa tổng kết');
    await expect(line(page, CLASS)).toContainText('Nguyễn Quốc Khánh');
    await expect(line(page, '6A')).toContainText('Đã tổng kết từ trước');
    await expect(line(page, '11A')).toContainText('Không tổng kết');
    await look(page, '22-closing-done');

    await page.reload();
    await expect(outcome(page)).toContainText('Vừa tổng kết 1, đã tổng kết từ trước 5');
    await expect(page.getByRole('button', { name: 'Tổng kết 0 lớp' })).toBeDisabled();
    await page.getByLabel('Phạm vi', { exact: true }).selectOption({ label: 'Khối 9' });
    await expect(line(page, '6A')).toHaveCount(0);
    await expect(outcome(page)).toContainText('Chưa có lượt tổng kết nào');
    await signOut(page);
  });

  test('a manager sees for whom something is still to be decided', async ({ page }) => {
    await signIn(page, MANAGER);
    await openClosing(page);
    await page.getByLabel('Kỳ', { exact: true }).selectOption({ label: 'Cả năm' });
    await expect(line(page, '7A')).toContainText('Chưa tổng kết đủ học kì I và học kì II.');
    await page.getByRole('button', { name: 'Xem kết quả lên lớp' }).click();
    const waiting = page.getByRole('row', { name: /^Huỳnh Tấn Phát/ });
    await expect(waiting).toContainText('Tạm tính, năm học chưa tổng kết');
    await expect(page.getByRole('row', { name: /^Đặng Hoàng Yến/ })).toHaveCount(0);
    await look(page, '25-promotions');
    await page.getByLabel('Hiện học sinh').selectOption({ label: 'ở lại lớp' });
    await expect(page.getByRole('row', { name: /^Đặng Hoàng Yến/ })).toContainText('nghỉ 46 buổi');
    await page.getByLabel('Hiện học sinh').selectOption({ label: 'còn chờ' });
    await page.setViewportSize({ width: 360, height: 740 });
    await expect(waiting).toBeVisible();
    await fitsWidth(page);
    await look(page, '26-promotions-phone');
    await signOut(page);
  });

  test('the list fits a phone and speaks English', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await signIn(page, MANAGER);
    await openClosing(page);
    await expect(line(page, CLASS)).toContainText('Đã tổng kết');
    await fitsWidth(page);
    await look(page, '23-closing-phone');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Closing for the school');
    await expect(page.getByText('Term 1 and term 2 are not both closed yet.')).toHaveCount(0);
    await look(page, '24-en-closing-phone');
    expect(await vietnameseLeftIn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await signOut(page);
  });
});
