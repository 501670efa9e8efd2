import { expect, type Page } from '@playwright/test';

/** The demonstration staff of one school; invented people. */
export const PEOPLE = {
  administrator: 'qtt.an',
  teacher: 'gv.lan',
  manager: 'ht.minh',
  sealKeeper: 'vt.thu',
} as const;

export const PASSWORD = process.env.HOCBA_PASSWORD ?? 'hocba-demo';
export const PIN = process.env.HOCBA_PIN ?? '123456';

/** The sign-in page is Keycloak's, in whatever language it speaks. */
export async function signInForm(page: Page, account: string): Promise<void> {
  await page.locator('#username').fill(account);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#kc-login').click();
}

export async function signIn(page: Page, account: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Đăng nhập' }).first().click();
  await signInForm(page, account);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Xin chào');
}

export async function signOut(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Đăng xuất' }).click();
  await expect(page.getByRole('link', { name: 'Đăng nhập' }).first()).toBeVisible();
}
