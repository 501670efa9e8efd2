import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const LOCALES = 'src/shared/i18n/locales';
const SERVICE = '../backend/src/main/resources';

interface Tree {
  [key: string]: string | Tree;
}

function flat(tree: Tree): string[] {
  return Object.values(tree).flatMap((value) =>
    typeof value === 'string' ? [value] : flat(value),
  );
}

function ofTheApp(language: string): string[] {
  const folder = `${LOCALES}/${language}`;
  return readdirSync(folder).flatMap((file) =>
    flat(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Tree),
  );
}

function ofTheService(language: string): string[] {
  return readdirSync(SERVICE)
    .filter((file) => file.endsWith(`_${language}.properties`))
    .flatMap((file) => readFileSync(`${SERVICE}/${file}`, 'utf8').split('\n'))
    .filter((line) => line.includes('=') && !line.startsWith('#'))
    .map((line) => line.slice(line.indexOf('=') + 1));
}

const ENGLISH = new Set([...ofTheApp('en'), ...ofTheService('en')]);

const VIETNAMESE = [...ofTheApp('vi'), ...ofTheService('vi')].filter(
  // Words that are spelt alike in both languages are no leftovers.
  (text) => !ENGLISH.has(text) && /[^ -~]/.test(text),
);
const WHOLE = new Set(VIETNAMESE.filter((text) => !text.includes('{')));

/** How a text begins that has values filled in; what is too short may begin anything. */
const BEGINNINGS = VIETNAMESE.filter((text) => text.includes('{'))
  .map((text) => text.slice(0, text.indexOf('{')).trim())
  .filter((start) => start.length > 6);

/** Texts of ours that an English page still shows in Vietnamese; the record itself is Vietnamese. */
export async function vietnameseLeftIn(page: Page): Promise<string[]> {
  const shown = await page.evaluate(() => {
    const parts = document.querySelectorAll('body *:not(article, article *, script, style)');
    return [...parts].flatMap((part) => [
      ...[...part.childNodes].filter((node) => node.nodeType === 3).map((node) => node.nodeValue),
      part.getAttribute('aria-label'),
      part.getAttribute('title'),
    ]);
  });
  return shown
    .map((text) => (text ?? '').trim())
    .filter((text) => WHOLE.has(text) || BEGINNINGS.some((start) => text.startsWith(start)));
}
