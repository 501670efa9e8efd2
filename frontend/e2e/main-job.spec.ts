import { resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import {
  downloadBoth,
  expectHeadline,
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
const STUDENTS = 10;
const WITHOUT_NUMBER = 'Lâm Tấn Lộc';
const FOREIGN = 'Kang Ji Woo';

const VALID = 'Học bạ hợp lệ';
const TIME = String.raw`\d\d:\d\d \d\d/\d\d/\d{4}`;
const SIGNERS = [
  `Giáo viên chủ nhiệm.*Nguyễn Thị Ngọc Lan.*Ký lúc ${TIME}`,
  `Cán bộ quản lý.*Võ Quang Minh.*Hiệu trưởng.*Ký lúc ${TIME}`,
  `Nhà trường.*Trường Tiểu học Bến Ninh Kiều.*Ký lúc ${TIME}`,
].map((signer) => new RegExp(signer, 's'));

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

  /** Result and reason of a student in the grid, by the number in front of the name. */
  const result = (student: number) =>
    page
      .getByRole('grid')
      .locator('tbody tr')
      .nth(student - 1)
      .locator('td')
      .last();

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
    for (const count of ['12 Tất cả', '10 Mới', '0 Thay đổi', '0 Giữ nguyên', '2 Lỗi'])
      await expect(page.getByRole('button', { name: count })).toBeVisible();
    await expect(page.getByRole('row', { name: WITHOUT_NUMBER })).toContainText('mã tạm');
    await look(page, '05-import-dry-run');
    await page.getByRole('button', { name: /Lỗi$/ }).click();
    await expect(page.getByRole('row', { name: 'Huỳnh Thảo My' })).toContainText(
      '«31/02/2017» không phải một ngày có thật',
    );
    await expect(page.getByRole('row', { name: FOREIGN })).toHaveCount(0);
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
    await expect(page.getByRole('row', { name: WITHOUT_NUMBER })).toContainText('Tạm thời');
    await expect(page.getByRole('row', { name: FOREIGN })).toContainText('Hộ chiếu');
    await expect(page.getByRole('rowheader')).toHaveCount(STUDENTS);
    await look(page, '09-students');
    await signOut(page);
  });

  test('2: the homeroom teacher enters the year end and closes it', async () => {
    await signIn(page, PEOPLE.teacher);
    await expect(page.getByRole('link', { name: /^Sổ theo dõi và đánh giá lớp/ })).toHaveCount(1);
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
    await expect(result(1)).toContainText('Hoàn thành tốt');
    await expect(result(1)).toContainText('điểm kiểm tra Tiếng Việt');
    await expect(result(3)).toContainText('Tiếng Việt ở mức Hoàn thành');
    await expect(result(4)).toContainText('Hoàn thành xuất sắc');
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
    await expect(page.getByText(`Đã lập ${String(STUDENTS)} học bạ.`)).toBeVisible();
    await look(page, '17-records-created');
    await page.getByRole('table').getByRole('link').first().click();
    await expect(page.getByRole('article')).toBeVisible();
    await look(page, '18-record');
    await openRecords();
    expect(await signAll(page, /^Ký \d+ học bạ$/, '19-signing-teacher')).toBe(STUDENTS);
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
    expect(await signAll(page, /^Ký \d+ học bạ$/, '23-signing-manager', { way: 'phone' })).toBe(
      STUDENTS - 1,
    );
    await expect(page.getByRole('row', { name: /Bị trả lại|trả lại/ })).toHaveCount(1);
    await signOut(page);
  });

  test('5: the seal keeper issues them', async () => {
    await signIn(page, PEOPLE.sealKeeper);
    await openRecords();
    await look(page, '24-records-seal-keeper');
    expect(
      await signAll(page, /^Phát hành \d+ học bạ$/, '25-issuing', {
        way: 'desk',
        holder: /^Dùng Trường Tiểu học Bến Ninh Kiều/,
      }),
    ).toBe(STUDENTS - 1);
    await expect(page.getByRole('row', { name: /Đã phát hành/ })).toHaveCount(STUDENTS - 1);
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
    await expectHeadline(page, VALID);
    const signers = page.getByRole('region', { name: 'Ai đã ký' });
    for (const signer of SIGNERS) await expect(signers).toContainText(signer);
    await look(page, '28-valid');
    await page.goto('/verify/KHONGCOMANAY');
    await expectHeadline(page, 'Không tìm thấy học bạ');
    await look(page, '29-unknown');

    await expectVerdict(page, { name: 'hoc-ba.xml', content: files.xml }, VALID);
    await expectVerdict(page, { name: 'hoc-ba.pdf', content: files.pdf }, VALID);
    await look(page, '29-valid-file');
  });

  test('6: a forged file is refused with a sentence for parents', async () => {
    const refused = 'Học bạ không hợp lệ';
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
    await expect(page.getByText('Lý do thu hồi: Sai điểm môn Toán, sẽ cấp lại.')).toBeVisible();
    await look(page, '33-revoked');
  });
});
