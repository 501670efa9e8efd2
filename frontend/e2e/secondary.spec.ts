import { expect, test } from '@playwright/test';
import { saved } from './support/grade-book';
import { look } from './support/look';
import { signIn, signOut } from './support/people';
import { at, openBook, part, row } from './support/secondary-book';

/** The demonstration school with grades 1 to 12; its cases stand in docs/demonstration.md. */
const SCHOOL = {
  science: 'gv3.tam',
  literature: 'gv3.van',
  homeroom: 'gv3.toan',
  manager: 'ht3.khanh',
} as const;

const AWAITING = 'Lý Thị Ánh Tuyết';
const REASSESSED = 'Võ Thị Mỹ Duyên';

test.describe.serial('a year in secondary school', () => {
  test('a subject teacher sees her subject and nothing else of the class', async ({ page }) => {
    await signIn(page, SCHOOL.science);
    await openBook(page, '9A', 'Học kì II');
    await expect(
      page.getByRole('columnheader', { name: /Đánh giá thường xuyên 1$/ }),
    ).toBeVisible();
    await expect(page.getByRole('tab')).toHaveCount(2);
    await expect(page.getByRole('tab', { name: 'Khoa học tự nhiên' })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Tổng kết/ })).toHaveCount(0);
    await look(page, '70-subject-teacher');
    await signOut(page);
  });

  test('a make-up test takes the place of a missed one, and the average follows', async ({
    page,
  }) => {
    await signIn(page, SCHOOL.literature);
    await openBook(page, '9A', 'Học kì II');
    await part(page, 'Ngữ văn');
    const missed = await at(page, AWAITING, /CK/);
    await expect(missed).toContainText('P');
    await expect(row(page, AWAITING)).toContainText('Chưa đủ dữ liệu');
    await missed.click();
    await page.keyboard.type('b7,5');
    await page.keyboard.press('Enter');
    await saved(page);
    await expect(missed).toContainText('B7,5');
    await expect(row(page, AWAITING)).not.toContainText('Chưa đủ dữ liệu');
    await look(page, '71-make-up-test');
    const first = await at(page, AWAITING, /TX1/);
    await first.click();
    await page.keyboard.type('7,55');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^1 ô bị từ chối/)).toBeVisible();
    await first.click();
    await page.getByRole('button', { name: 'Bỏ giá trị vừa nhập' }).click();
    await saved(page);
    await signOut(page);
  });

  test('the homeroom teacher closes the term and then the year', async ({ page }) => {
    await signIn(page, SCHOOL.homeroom);
    await openBook(page, '9A', 'Học kì II');
    await page.getByRole('button', { name: 'Tổng kết Học kì II' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Tổng kết', exact: true }).click();
    await expect(page.getByText('Đã tổng kết: Học kì II.')).toBeVisible();
    await look(page, '72-term-closed');

    await openBook(page, '9A', 'Cả năm');
    await part(page, 'Rèn luyện, nghỉ, nhận xét');
    await (await at(page, AWAITING, /Nhận xét của giáo viên chủ nhiệm/)).click();
    await page.getByRole('button', { name: 'Điền các ô trống của cột' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Chăm ngoan, có tiến bộ trong năm học.');
    await dialog.getByRole('button', { name: /^Điền \d+ ô$/ }).click();
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    await saved(page);
    await part(page, 'Tổng hợp kết quả');
    await look(page, '73-year-summary');
    await page.getByRole('button', { name: `Xem lý do kết quả của ${AWAITING}` }).click();
    await expect(dialog).toContainText('Học tập');
    await look(page, '74-why');
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    await page.getByRole('button', { name: 'Tổng kết năm học' }).click();
    await dialog.getByRole('button', { name: 'Tổng kết', exact: true }).click();
    await expect(page.getByText('Năm học đã tổng kết.')).toBeVisible();
    await signOut(page);
  });

  test('a reassessed subject stands beside the original', async ({ page }) => {
    await signIn(page, SCHOOL.science);
    await openBook(page, '6A', 'Cả năm');
    await part(page, 'Đánh giá lại');
    const retest = await at(page, REASSESSED, /Khoa học tự nhiên/);
    await expect(retest).toContainText('ĐK');
    await retest.click();
    await page.keyboard.type('5,5');
    await page.keyboard.press('Enter');
    await saved(page);
    await part(page, 'Tổng hợp kết quả');
    await expect(page.getByRole('row', { name: new RegExp(REASSESSED) })).toContainText(
      '4,5 → 5,5',
    );
    await look(page, '75-reassessed');
    await signOut(page);
  });

  test('a manager reopens the year, and only then a term', async ({ page }) => {
    await signIn(page, SCHOOL.manager);
    await openBook(page, '9A', 'Học kì I');
    await expect(page.getByRole('button', { name: 'Mở lại sổ' })).toHaveCount(0);
    await openBook(page, '9A', 'Cả năm');
    await page.getByRole('button', { name: 'Mở lại sổ' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Lý do').fill('Nhập thiếu một điểm kiểm tra.');
    await dialog.getByRole('button', { name: 'Mở lại sổ' }).click();
    await expect(page.getByText('Năm học đã tổng kết.')).toHaveCount(0);
    await openBook(page, '9A', 'Học kì I');
    await expect(page.getByRole('button', { name: 'Mở lại sổ' })).toBeVisible();
    await signOut(page);
  });
});
