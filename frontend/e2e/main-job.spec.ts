import { resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import {
  downloadBoth,
  expectVerdict,
  withOneByteChanged,
  withRolesSwapped,
  withSignatureOf,
  type IssuedFiles,
} from './support/files';
import { cell, fillEverything, openYearEnd, saved } from './support/grade-book';
import { look } from './support/look';
import { PEOPLE, signIn, signOut } from './support/people';
import { signAll } from './support/signing';

const LIST = process.env.HOCBA_LIST ?? resolve('../docs/examples/danh-sach-4A.xlsx');
const CLASS = '4A';

/** One class from an Excel list to issued records, as the people of one school do it. */
test.describe.serial('the main job', () => {
  let page: Page;
  let code = '';
  let files: IssuedFiles;
  let other: IssuedFiles;

  test.beforeAll(async ({ browser }) => {
    const context = await browser.newContext();
    page = await context.newPage();
  });

  test.afterAll(async () => {
    await page.close();
  });

  async function openIssued(index: number): Promise<void> {
    await page
      .getByRole('row', { name: /Đã phát hành/ })
      .nth(index)
      .getByRole('link')
      .click();
    await expect(page.getByRole('article')).toBeVisible();
  }

  async function openRecords(): Promise<void> {
    await page.goto('/');
    await page.getByRole('link', { name: `Học bạ lớp ${CLASS}` }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Học bạ lớp ${CLASS}`);
  }

  test('0: whoever comes without an account learns what this is', async () => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Học bạ số');
    await look(page, '01-landing');
    await page.goto('/year-records');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Hãy đăng nhập');
    await look(page, '02-sign-in-prompt');
  });

  test('1: the administrator imports the class', async () => {
    await signIn(page, PEOPLE.administrator);
    await look(page, '03-home-administrator');
    await page.getByRole('link', { name: 'Nhập danh sách học sinh' }).click();
    await look(page, '04-import-file');
    await page.getByLabel('Chọn tệp Excel').setInputFiles(LIST);
    await expect(page.getByText('Đây là bản xem trước.')).toBeVisible();
    await look(page, '05-import-dry-run');
    await page.getByRole('button', { name: /Lỗi$/ }).click();
    await look(page, '06-import-broken');
    await page.getByRole('button', { name: 'Xác nhận nhập' }).click();
    await look(page, '07-import-confirm');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Nhập \d+ học sinh$/ })
      .click();
    await expect(page.getByText(/^Đã nhập \d+ học sinh\.$/)).toBeVisible();
    await look(page, '08-import-done');
    await page.getByRole('link', { name: 'Về các lớp' }).click();
    await page.getByRole('link', { name: `Học sinh lớp ${CLASS}` }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Học sinh lớp ${CLASS}`);
    await look(page, '09-students');
    await signOut(page);
  });

  test('2: the homeroom teacher enters the year end and closes it', async () => {
    await signIn(page, PEOPLE.teacher);
    await look(page, '10-home-teacher');
    await page.getByRole('link', { name: `Sổ theo dõi và đánh giá lớp ${CLASS}` }).click();
    await openYearEnd(page);
    await expect(page.getByRole('grid')).toBeVisible();

    await cell(page, 2, 0).click();
    await page.keyboard.press('t');
    await page.keyboard.press('Tab');
    await page.keyboard.type('8');
    await page.keyboard.press('Enter');
    await saved(page);
    await expect(cell(page, 2, 1)).toContainText('8');
    await look(page, '11-grade-book');
    await cell(page, 4, 0).click();
    await page.keyboard.type('h');
    await page.keyboard.press('Tab');
    await page.keyboard.type('6');
    await page.keyboard.press('Enter');
    await saved(page);

    await page.getByRole('button', { name: 'Tổng kết năm học' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Tổng kết' }).click();
    await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
    await look(page, '12-closing-refused');
    await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click();

    await page.getByText(/^Còn thiếu \d+ ô của/).click();
    await look(page, '13-missing');
    await fillEverything(page);
    await page.getByRole('tab', { name: 'Môn học' }).click();
    await look(page, '14-grade-book-full');
    await page.getByRole('button', { name: 'Lịch sử ô này' }).click();
    await look(page, '15-cell-history');
    await page.setViewportSize({ width: 600, height: 960 });
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.setViewportSize({ width: 1366, height: 860 });
    await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click();

    await page.getByRole('button', { name: 'Tổng kết năm học' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Tổng kết' }).click();
    await expect(page.getByText('Năm học đã tổng kết.')).toBeVisible();
    await look(page, '16-closed');
  });

  test('3: she creates the records, reads one and signs all', async () => {
    await openRecords();
    await page.getByRole('button', { name: 'Lập học bạ cho cả lớp' }).click();
    await expect(page.getByText(/^Đã lập \d+ học bạ\.$/)).toBeVisible();
    await look(page, '17-records-created');
    await page.getByRole('table').getByRole('link').first().click();
    await expect(page.getByRole('article')).toBeVisible();
    await look(page, '18-record');
    await openRecords();
    await signAll(page, /^Ký \d+ học bạ$/, '19-signing-teacher');
    await expect(page.getByRole('button', { name: /^Ký \d+ học bạ$/ })).toHaveCount(0);
    await signOut(page);
  });

  test('4: the manager returns one with a reason and signs the rest', async () => {
    await signIn(page, PEOPLE.manager);
    await look(page, '20-home-manager');
    await openRecords();
    await page.getByRole('table').getByRole('link').first().click();
    await page.getByRole('button', { name: 'Trả lại' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Lý do').fill('Nhận xét môn Toán chưa rõ.');
    await look(page, '21-return');
    await dialog.getByRole('button', { name: 'Trả lại' }).click();
    await expect(page.getByText('Học bạ bị trả lại')).toBeVisible();
    await openRecords();
    await look(page, '22-records-manager');
    await signAll(page, /^Ký \d+ học bạ$/, '23-signing-manager');
    await signOut(page);
  });

  test('5: the seal keeper issues them', async () => {
    await signIn(page, PEOPLE.sealKeeper);
    await openRecords();
    await look(page, '24-records-seal-keeper');
    await signAll(page, /^Phát hành \d+ học bạ$/, '25-issuing');
    await openIssued(1);
    other = await downloadBoth(page, 'other');
    await openRecords();
    await openIssued(0);
    files = await downloadBoth(page, 'issued');
    code = (await page.getByTestId('lookup-code').textContent()) ?? '';
    expect(code).not.toBe('');
    await look(page, '26-record-issued');
    await signOut(page);
  });

  test('6: anyone with the code or the file sees that it is valid', async () => {
    await page.goto('/verify');
    await look(page, '27-verify');
    const [, ...rest] = code.toLowerCase();
    await page.getByLabel('Mã tra cứu').fill(` ${code.charAt(0)}${rest.join('')} `);
    await page.getByRole('button', { name: 'Kiểm tra' }).click();
    await expect(page.getByRole('heading', { name: /hợp lệ/i })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Ai đã ký' })).toBeVisible();
    await look(page, '28-valid');
    await page.goto('/verify/KHONGCOMANAY');
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await look(page, '29-unknown');

    await expectVerdict(page, { name: 'hoc-ba.xml', content: files.xml }, /hợp lệ/i);
    await expectVerdict(page, { name: 'hoc-ba.pdf', content: files.pdf }, /hợp lệ/i);
    await look(page, '29-valid-file');
  });

  test('6: a forged file is refused with a sentence for parents', async () => {
    const refused = /không hợp lệ/i;
    const changed = { name: 'sua-noi-dung.xml', content: withOneByteChanged(files.xml) };
    await expectVerdict(page, changed, refused, /Nội dung đã bị thay đổi sau khi ký/);
    await look(page, '29-changed-byte');
    const swapped = { name: 'sai-vai-tro.xml', content: withRolesSwapped(files.xml) };
    await expectVerdict(page, swapped, refused, /sai vị trí của vai trò/);
    await look(page, '29-wrong-role');
    const stolen = { name: 'chu-ky-khac.xml', content: withSignatureOf(files.xml, other.xml) };
    await expectVerdict(page, stolen, refused);
    await look(page, '29-swapped-signature');
    const sealed = Buffer.from(files.pdf);
    sealed.writeUInt8(sealed.readUInt8(sealed.length >> 1) ^ 1, sealed.length >> 1);
    await expectVerdict(page, { name: 'sua.pdf', content: sealed }, refused);
    await look(page, '29-changed-pdf');
  });

  test('7: the manager revokes one and the public page says so at once', async () => {
    await signIn(page, PEOPLE.manager);
    await openRecords();
    await page
      .getByRole('row', { name: new RegExp(code) })
      .getByRole('link')
      .click();
    await page.getByRole('button', { name: 'Thu hồi' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Lý do').fill('Sai điểm môn Toán, sẽ cấp lại.');
    await dialog.getByRole('checkbox').check();
    await look(page, '30-revoke');
    await dialog.getByRole('button', { name: 'Thu hồi học bạ' }).click();
    await expect(page.getByText('Học bạ này đã bị thu hồi')).toBeVisible();
    await look(page, '31-record-revoked');
    await page.getByRole('link', { name: 'Nhật ký' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nhật ký');
    await look(page, '32-audit');
    await signOut(page);
    await page.goto(`/v/${code}`);
    await expect(page.getByRole('heading', { name: /thu hồi/i })).toBeVisible();
    await look(page, '33-revoked');
  });
});
