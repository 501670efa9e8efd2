// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vi as texts } from '../src/shared/i18n/resources';

const files = readdirSync('src', { recursive: true })
  .map((name) => join('src', String(name)))
  .filter((name) => !/\.(gen|test)\.tsx?$/.test(name));
const sources = files
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(name, 'utf8') }));

function keysOf(tree: object, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [`${path}${key}`] : keysOf(value as object, `${path}${key}.`),
  );
}

/** `t('a.b')` names a key, t(`a.${x}`) and t(`a.${x}.b`) name all that fit in its place. */
function usedKeys(text: string): RegExp[] {
  const calls = text.matchAll(/\bt\(\s*(?:'([^']+)'|`([^`]+)`)/g);
  return [...calls].map(([, plain, template]) => {
    const pattern = (plain ?? template ?? '')
      .split(/\$\{[^}]*\}/)
      .map((part) => part.replaceAll('.', '\\.'))
      .join('[^.]+');
    return new RegExp(`^${pattern}$`);
  });
}

function namespacesOf(text: string): string[] {
  const named = [...text.matchAll(/useTranslation\((?:'(\w+)')?\)/g)];
  return named.map(([, namespace]) => namespace ?? 'common');
}

function unusedTexts(): string[] {
  return Object.entries(texts).flatMap(([namespace, tree]) => {
    const patterns = sources
      .filter(({ text }) => namespacesOf(text).includes(namespace))
      .flatMap(({ text }) => usedKeys(text));
    return keysOf(tree)
      .filter((key) => !patterns.some((pattern) => pattern.test(key)))
      .map((key) => `${namespace}:${key}`);
  });
}

/** Classes are named in full, as a property of a module, or with an ending: `badge-${tone}`. */
function unusedClasses(): string[] {
  const words = new Set(sources.flatMap(({ text }) => text.match(/[A-Za-z][\w-]*/g) ?? []));
  const built = sources.flatMap(({ text }) =>
    [...text.matchAll(/([\w-]+-)\$\{/g)].map(([, start = '']) => start),
  );
  return files
    .filter((name) => name.endsWith('.css'))
    .flatMap((name) =>
      [...readFileSync(name, 'utf8').matchAll(/\.([A-Za-z][\w-]*)(?=[^{}]*\{)/g)]
        .map(([, className = '']) => className)
        .filter((one) => !words.has(one) && !built.some((start) => one.startsWith(start)))
        .map((one) => `${name} .${one}`),
    );
}

describe('nothing is kept that no screen uses', () => {
  it('no text', () => {
    expect(unusedTexts()).toEqual([]);
  });

  it('no style', () => {
    expect(unusedClasses()).toEqual([]);
  });
});
