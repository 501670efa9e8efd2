import { expect, test, type Locator, type Page } from '@playwright/test';
import { Colleague } from './support/colleague';
import { fitsWidth, look } from './support/look';
import { signIn, signOut } from './support/people';
import { signAll } from './support/signing';

/**
 * The demonstration school with grades 1 to 12. The year of 8A is closed, eight teachers answer for
 * its subjects, and no other test touches it.
 */
const CLASS = '8A';
const STUDENTS = 5;
const HOMEROOM = 'gv3.tam';
const MATHS = 'gv3.toan';
const SOCIAL_SCIENCE = 'gv3.su';
/** Who answers for other subjects of the class. */
const OTHERS = ['gv3.van', 'gv3.anh', 'gv3.tin', 'gv3.the', 'gv3.nghe'];
/** Teaches in other classes only. */
const CHEMISTRY = 'gv3.nu';

const WAITING = 'Môn học chờ bạn ký';
const UNSIGNED = 'Giáo viên bộ môn chưa ký đủ';
const SIGN_RECORDS = /^Ký \d+ học bạ$/;
const SIGN_ALL = /^Ký tất cả \d+ chữ ký$/;

/** What one teacher has not signed yet, on the homeroom teacher's page. */
const missing = (page: Page, text: string): Locator =>
  page.getByRole('listitem').filter({ hasText: `${text}: còn ${String(STUDENTS)} học bạ` });

/** A subject on the first page of its teacher. */
const subject = (page: Page, name: string): Locator =>
  page.getByRole('listitem').filter({ hasText: `Lớp ${CLASS} – ${name}` });

async function openRecords(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: `Học bạ lớp ${CLASS}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Học bạ lớp ${CLASS}`);
}

test.describe.serial('subject teachers sign before the homeroom teacher', () => {
  test('the homeroom teacher is told whom the records wait for, and cannot sign', async ({
    page,
  }) => {
    await signIn(page, HOMEROOM);
    await openRecords(page);
    await page.getByRole('button', { name: 'Lập học bạ cho cả lớp' }).click();
    await expect(page.getByText(/^Đã lập \d+ học bạ\.$/)).toBeVisible();
    await expect(page.getByRole('row', { name: /Đã lập/ })).toHaveCount(STUDENTS);
    await expect(page.getByText(UNSIGNED, { exact: true })).toBeVisible();
    await expect(missing(page, 'Ngô Thanh Toàn – Toán')).toBeVisible();
    await expect(missing(page, 'Dương Văn Sử – Lịch sử và Địa lí')).toBeVisible();
    await expect(page.getByText(`Chưa ký được ${String(STUDENTS)} học bạ`)).toBeVisible();
    await expect(page.getByRole('button', { name: SIGN_RECORDS })).toHaveCount(0);
    await look(page, '98-subjects-unsigned');
    await page.getByRole('table').getByRole('link').first().click();
    await expect(page.getByText('Học bạ này chưa ký được lúc này')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Ký', exact: true })).toHaveCount(0);
    await look(page, '98-record-without-subjects');
    await signOut(page);
  });

  test('a subject teacher signs her subject of every record, and nothing else', async ({
    page,
  }) => {
    await signIn(page, MATHS);
    await expect(page.getByText(WAITING)).toBeVisible();
    await expect(subject(page, 'Toán')).toContainText(`${String(STUDENTS)} học bạ sẵn sàng`);
    await expect(subject(page, '')).toHaveCount(1);
    await look(page, '98-subject-waits');
    await page.setViewportSize({ width: 360, height: 740 });
    await fitsWidth(page);
    await look(page, '98-subject-waits-phone');
    await page.setViewportSize({ width: 1366, height: 860 });
    expect(await signAll(page, SIGN_RECORDS, '98-signing-subject')).toBe(STUDENTS);
    await expect(page.getByText(WAITING)).toHaveCount(0);
    await expect(page.getByRole('link', { name: `Học bạ lớp ${CLASS}` })).toHaveCount(0);
    await signOut(page);
  });

  test('a teacher of several subjects signs them all in one act', async ({ page }) => {
    await signIn(page, SOCIAL_SCIENCE);
    await expect(subject(page, 'Giáo dục công dân')).toBeVisible();
    await expect(subject(page, 'Lịch sử và Địa lí')).toBeVisible();
    expect(await signAll(page, SIGN_ALL)).toBe(2 * STUDENTS);
    await expect(page.getByText(WAITING)).toHaveCount(0);
    await signOut(page);
  });

  test('whoever teaches nothing in the class has nothing to sign', async ({ page }) => {
    const answered = page.waitForResponse(/subject-signing/);
    await signIn(page, CHEMISTRY);
    await answered;
    await expect(page.getByRole('heading', { name: /^Lớp học/ })).toBeVisible();
    await expect(page.getByText(WAITING)).toHaveCount(0);
    await signOut(page);
  });

  test('the homeroom teacher goes on when the last subject is signed', async ({ page }) => {
    const others = await Promise.all(OTHERS.map((account) => Colleague.of(account, CLASS)));
    await Promise.all(others.map((teacher) => teacher.signSubjects()));

    await signIn(page, HOMEROOM);
    await openRecords(page);
    // Her own subjects, and those that nobody was assigned to, are still hers to sign.
    await expect(missing(page, 'Bùi Đức Tâm – Khoa học tự nhiên')).toBeVisible();
    await expect(missing(page, 'Ngô Thanh Toàn – Toán')).toHaveCount(0);
    await expect(page.getByRole('button', { name: SIGN_RECORDS })).toHaveCount(0);
    await page.goto('/');
    await look(page, '99-own-subjects');
    await signAll(page, SIGN_ALL);

    await openRecords(page);
    await expect(page.getByText(UNSIGNED, { exact: true })).toHaveCount(0);
    expect(await signAll(page, SIGN_RECORDS)).toBe(STUDENTS);
    await expect(page.getByRole('row', { name: /Chủ nhiệm đã ký/ })).toHaveCount(STUDENTS);
    await page.getByRole('table').getByRole('link').first().click();
    await expect(page.getByRole('listitem').filter({ hasText: /^Toán:/ })).toContainText(
      'Ngô Thanh Toàn (đã ký)',
    );
    await expect(page.getByText('(chưa ký)')).toHaveCount(0);
    await look(page, '99-record-signed-by-all');
    await signOut(page);
  });
});
