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

/**
 * A picture of the whole page, from a window as tall as the page. Asked to picture more than the
 * window, the browser makes it one pixel wide for a moment, and the page rightly takes that for a
 * narrow screen.
 */
async function wholePage(page: Page, path: string): Promise<void> {
  const size = page.viewportSize();
  if (!size) throw new Error('a test page has a size');
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: size.width, height: Math.max(size.height, height) });
  await page.screenshot({ path });
  await page.setViewportSize(size);
}

/** Keeps a picture of the page as it stands and fails when it shuts someone out. */
export async function look(page: Page, name: string): Promise<void> {
  // What is still on its way would be neither in the picture nor checked.
  await expect(page.getByText('Đang tải…')).toHaveCount(0);
  await wholePage(page, `${FOLDER}/${name}.png`);
  expect(await graveFindings(page), name).toEqual([]);
}

/** Nothing is cut off at the side: the page as a whole never scrolls sideways. */
export async function fitsWidth(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
}
