import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const FOLDER = 'test-results/screenshots';
const GRAVE = ['serious', 'critical'];

async function graveFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations
    .filter(({ impact }) => GRAVE.includes(impact ?? ''))
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

/** Keeps a picture of the page as it stands and fails when it shuts someone out. */
export async function look(page: Page, name: string): Promise<void> {
  // What is still on its way would be neither in the picture nor checked.
  await expect(page.getByText('Đang tải…')).toHaveCount(0);
  await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage: true });
  expect(await graveFindings(page), name).toEqual([]);
}

/** Nothing is cut off at the side: the page as a whole never scrolls sideways. */
export async function fitsWidth(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
}
