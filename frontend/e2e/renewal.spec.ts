import { expect, test, type Locator, type Page } from '@playwright/test';
import { Colleague } from './support/colleague';
import { execute } from './support/database';
import { expectHeadline } from './support/files';
import { fitsWidth, look } from './support/look';
import { signIn, signOut } from './support/people';
import { authorityFails } from './support/product';

/** The second primary school of the demonstration, which no other test touches. */
const TEACHER = 'gv2.long';
const MANAGER = 'ht2.chi';
const SEAL_KEEPER = 'vt2.yen';
const CLASS = '3A';
const STUDENTS = 3;

const NOTHING = 'Hiện chưa có học bạ nào cần gia hạn.';
const AGEING = `${String(STUDENTS)} học bạ đang chờ gia hạn.`;
const TIME = String.raw`\d\d:\d\d \d\d/\d\d/\d{4}`;

const panel = (page: Page): Locator =>
  page.getByRole('region', { name: 'Thời hạn bảo vệ học bạ đã phát hành' });

const renew = (page: Page): Locator => panel(page).getByRole('button', { name: 'Gia hạn ngay' });

async function openAllRecords(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Trình đơn chính' })
    .getByRole('link', { name: 'Học bạ', exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Học bạ');
  await expect(page.getByRole('region', { name: 'Tiến độ học bạ của các lớp' })).toBeVisible();
}

/** Once for an installation: an earlier run may have left them. */
async function issueRecords(): Promise<void> {
  const teacher = await Colleague.of(TEACHER, CLASS);
  if ((await teacher.records()).length > 0) return;
  await teacher.closePrimaryYear();
  await teacher.createRecords();
  await teacher.signRecords('SIGN_AS_HOMEROOM_TEACHER');
  await (await Colleague.of(MANAGER, CLASS)).signRecords('SIGN_AS_MANAGER');
  await (await Colleague.of(SEAL_KEEPER, CLASS)).signRecords('ISSUE');
}

/** What years do to the records of the school; files, timestamps and authorities stay real. */
async function letTimePass(schoolId: string): Promise<void> {
  const answer = await execute(
    `update record_protection set until = now() + interval '90 days' where school_id = '${schoolId}'`,
  );
  expect(answer).toBe(`UPDATE ${String(STUDENTS)}`);
}

test.describe.serial('what protects issued records', () => {
  let code: string;

  test.beforeAll(async () => {
    await issueRecords();
    const sealKeeper = await Colleague.of(SEAL_KEEPER, CLASS);
    code = (await sealKeeper.records())[0]?.lookupCode ?? '';
    await letTimePass(sealKeeper.place.schoolId);
  });

  test.afterAll(() => {
    authorityFails('NONE');
  });

  test('is shown to a manager, who does not renew it, and to no teacher', async ({ page }) => {
    await signIn(page, MANAGER);
    await openAllRecords(page);
    await expect(panel(page)).toContainText(AGEING);
    await expect(renew(page)).toHaveCount(0);
    await look(page, '93-protection-manager');
    await signOut(page);

    await signIn(page, TEACHER);
    await openAllRecords(page);
    await expect(page.getByRole('link', { name: `Lớp ${CLASS}` })).toBeVisible();
    await expect(panel(page)).toHaveCount(0);
    await signOut(page);
  });

  test('is renewed by the seal keeper, once there is a timestamp for it', async ({ page }) => {
    await signIn(page, SEAL_KEEPER);
    await openAllRecords(page);
    await expect(panel(page)).toContainText(AGEING);
    await look(page, '94-protection-ages');
    const year = panel(page).getByRole('row').nth(1).getByRole('rowheader');
    const before = Number(await year.textContent());

    authorityFails('TIMESTAMP');
    await renew(page).click();
    await expect(panel(page).getByRole('status')).toContainText(
      new RegExp(`${AGEING} Lần gần nhất chưa thành công; hệ thống thử lại lúc ${TIME}`),
    );
    await look(page, '94-no-timestamp');

    authorityFails('NONE');
    await renew(page).click();
    await expect(panel(page)).toContainText(NOTHING);
    await expect(panel(page)).toContainText(new RegExp(`Gia hạn gần nhất: ${TIME}`));
    await expect(renew(page)).toHaveCount(0);
    await expect(panel(page).getByRole('row')).toHaveCount(2);
    expect(Number(await year.textContent())).toBeGreaterThan(before + 5);
    await look(page, '95-protection-renewed');
    await page.setViewportSize({ width: 360, height: 740 });
    await fitsWidth(page);
    await look(page, '95-protection-renewed-phone');
    await page.setViewportSize({ width: 1366, height: 860 });
    await signOut(page);

    await page.goto(`/v/${code}`);
    await expectHeadline(page, 'Học bạ hợp lệ');
  });
});
