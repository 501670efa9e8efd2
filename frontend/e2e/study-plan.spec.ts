import { expect, test, type Page } from '@playwright/test';
import { fitsWidth, look } from './support/look';
import { signIn, signOut } from './support/people';

/** The demonstration school with grades 1 to 12; its cases stand in docs/demonstration.md. */
const ADMINISTRATOR = 'qtt3.ha';
const MANAGER = 'ht3.khanh';
const HOMEROOM = 'gv3.su';
const EXEMPT_IN_6A = 'Danh Thị Sóc Kha';

async function openPlan(page: Page, className: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: `Sổ theo dõi và đánh giá lớp ${className}` }).click();
  await page
    .getByRole('navigation', { name: `Lớp ${className}` })
    .getByRole('link', { name: 'Kế hoạch học tập' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kế hoạch học tập');
}

test('an administrator sees what a class chose, and is told what is wrong with a choice', async ({
  page,
}) => {
  await signIn(page, ADMINISTRATOR);
  await openPlan(page, '10A');
  const electives = page.getByRole('group', { name: /^Môn học lựa chọn/ });
  await expect(electives).toContainText('đã chọn 4 trên 4');
  await look(page, '80-study-plan');
  await electives.getByRole('checkbox', { checked: true }).first().uncheck();
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('Kế hoạch học tập chưa hợp lệ')).toBeVisible();
  await look(page, '81-study-plan-refused');
  await page.reload();
  await expect(electives).toContainText('đã chọn 4 trên 4');
  await expect(page.getByRole('button', { name: /^Quyết định của hiệu trưởng/ })).toHaveCount(0);
  await signOut(page);
});

test('a manager decides with a reason and takes it back', async ({ page }) => {
  await signIn(page, MANAGER);
  await openPlan(page, '10A');
  const line = page.getByRole('rowgroup').last().getByRole('row').first();
  const dialog = page.getByRole('dialog');
  await line.getByRole('button', { name: /^Quyết định/ }).click();
  await dialog.getByRole('combobox').first().selectOption({ label: 'Lên lớp' });
  await dialog.getByRole('textbox', { name: 'Lý do' }).fill('Hoàn cảnh đặc biệt.');
  await look(page, '82-decision');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(line).toContainText('Hiệu trưởng quyết định lên lớp: Hoàn cảnh đặc biệt.');
  await line.getByRole('button', { name: /^Quyết định/ }).click();
  await dialog.getByRole('combobox').first().selectOption({ label: 'Không quyết định' });
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(line).toContainText('Như cả lớp');
  await signOut(page);
});

test('a closed book is not changed by a plan', async ({ page }) => {
  await signIn(page, MANAGER);
  await openPlan(page, '6A');
  const line = page.getByRole('row', { name: new RegExp(EXEMPT_IN_6A) });
  await expect(line).toContainText('Miễn Giáo dục thể chất');
  await line.getByRole('button', { name: /^Sửa/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Bỏ nội dung này' }).click();
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog.getByText('Kế hoạch làm thay đổi sổ đã tổng kết')).toBeVisible();
  await look(page, '83-closed-book');
  await signOut(page);
});

test('a homeroom teacher reads the plan and changes nothing, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(page, HOMEROOM);
  await openPlan(page, '10A');
  await fitsWidth(page);
  await look(page, '84-study-plan-phone');
  await expect(page.getByRole('button', { name: /^(Lưu|Sửa|Quyết định)/ })).toHaveCount(0);
  await signOut(page);
});
