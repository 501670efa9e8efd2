import { describe, expect, it } from 'vitest';
import { en } from '@/shared/i18n/english';
import { vi } from '@/shared/i18n/resources';

function texts(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : texts(value as object, `${path}${key}.`),
  );
}

/** English has a form for one; Vietnamese nouns do not change, so one form is enough there. */
const withoutPlural = (key: string) => key.replace(/_(one|other)$/, '');
const keys = (tree: object) => [...new Set(texts(tree).map(([key]) => withoutPlural(key)))].sort();
const names = (text: string) => (text.match(/\{\{\s*\w+/g) ?? []).map((n) => n.slice(2).trim());

describe('texts', () => {
  it('exist in Vietnamese and in English under the same keys', () => {
    expect(keys(en)).toEqual(keys(vi));
  });

  it('are never empty', () => {
    const empty = [...texts(vi), ...texts(en)].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('use the same placeholders in both languages', () => {
    const vietnamese = new Map(texts(vi).map(([key, text]) => [withoutPlural(key), names(text)]));
    for (const [key, text] of texts(en)) {
      const expected = new Set(vietnamese.get(withoutPlural(key)));
      expect([key, names(text).every((name) => expected.has(name))]).toEqual([key, true]);
    }
  });

  it('are written with composed Vietnamese letters', () => {
    const decomposed = texts(vi).filter(([, text]) => text !== text.normalize('NFC'));
    expect(decomposed).toEqual([]);
  });
});
