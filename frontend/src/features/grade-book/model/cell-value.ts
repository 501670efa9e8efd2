import type { Column } from '@/features/grade-book/api/grade-book';
import { letterOf } from '@/features/grade-book/model/options';

export type Fault = 'choice' | 'number' | 'decimal' | 'mark' | 'length';
export type Reading = { ok: true; value: string | null } | { ok: false; reason: Fault };

function sameWords(one: string, other: string): boolean {
  const plain = (text: string): string => text.normalize('NFC').toLocaleLowerCase('vi');
  return plain(one) === plain(other);
}

const plainLetters = (text: string): string => text.replaceAll('Đ', 'D');

/** The value that a letter stands for: itself, `d` for Đ, or the only value that begins with it. */
function byLetter(values: string[], letter: string): string | null {
  if (values.includes(letter)) return letter;
  const plain = values.filter((value) => plainLetters(value) === letter);
  if (plain.length === 1) return plain[0] ?? null;
  const beginning = values.filter((value) => value.startsWith(letter));
  return beginning.length === 1 ? (beginning[0] ?? null) : null;
}

/** `d` stands for Đ: on many keyboards the letter is one key too far away. */
export function choiceForKey(column: Column, key: string): string | null {
  const letter = key.normalize('NFC').toLocaleUpperCase('vi');
  if (letter.length !== 1) return null;
  const tokens = column.tokens.filter(({ prefix }) => !prefix).map(({ value }) => value);
  return byLetter([...column.choices.map(({ value }) => value), ...tokens], letter);
}

/**
 * What a numeric field lets through: digits, comma and point; where letters may stand in place of a
 * mark, those and the stroke of another scale too. A separator is kept even where no decimals are:
 * "1,0" must never become 10 on the way.
 */
export function numberKeys(typed: string, column?: Column): string {
  return column && column.tokens.length > 0
    ? typed.replace(/[^\p{L}\d.,/]/gu, '')
    : typed.replace(/[^\d.,]/g, '');
}

/** Excel shows whole numbers as 8,0 where the sheet says so. */
function withoutEmptyDecimals(digits: string): string {
  return digits.replace(/^(\d+)\.0+$/, '$1');
}

function readNumber(column: Column, text: string): Reading {
  const decimals = column.decimals ?? 0;
  const digits = withoutEmptyDecimals(text.replace(',', '.'));
  const value = Number(digits);
  const [, fraction = ''] = digits.split('.');
  const low = column.min ?? 0;
  const high = column.max ?? Number.MAX_SAFE_INTEGER;
  const tokens = column.tokens.length > 0;
  const refused = {
    ok: false,
    reason: tokens ? 'mark' : decimals > 0 ? 'decimal' : 'number',
  } as const;
  if (!/^\d+(\.\d+)?$/.test(digits) || fraction.length > decimals) return refused;
  if (value < low || value > high) return refused;
  return { ok: true, value: String(value) };
}

/** 17/20: the service converts it to the scale of ten. */
function readOtherScale(column: Column, text: string): Reading | null {
  const found = /^(\d+(?:[.,]\d+)?)\/(\d+)$/.exec(text);
  if (!column.otherScales || !found) return null;
  const [, mark = '', scale = ''] = found;
  const inside = Number(scale) > 0 && Number(mark.replace(',', '.')) <= Number(scale);
  return inside ? { ok: true, value: text.replace(',', '.') } : { ok: false, reason: 'mark' };
}

function readPlain(column: Column, text: string): Reading {
  if (column.kind === 'CHOICE') {
    const named = column.choices.find(({ label }) => sameWords(label, text))?.value;
    const typed = text.toLocaleUpperCase('vi');
    const exact = column.choices.find(({ value }) => plainLetters(value) === plainLetters(typed));
    const value = exact?.value ?? choiceForKey(column, text) ?? named;
    return value ? { ok: true, value } : { ok: false, reason: 'choice' };
  }
  return readOtherScale(column, text) ?? readNumber(column, text);
}

/** A letter in place of a value, or before it: V, P, B8,5. */
function readToken(column: Column, text: string): Reading | null {
  const typed = text.replace(/\s/g, '').toLocaleUpperCase('vi');
  const whole = column.tokens.find(
    ({ value, prefix }) => !prefix && plainLetters(value) === plainLetters(typed),
  );
  if (whole) return { ok: true, value: whole.value };
  const before = column.tokens.find(({ value, prefix }) => prefix && typed.startsWith(value));
  if (!before) return null;
  const reading = readPlain(column, typed.slice(before.value.length));
  return reading.ok ? { ok: true, value: before.value + (reading.value ?? '') } : reading;
}

/** What was typed, as the value the column keeps; an empty cell is `null`. */
export function readValue(column: Column, typed: string): Reading {
  const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (text === '') return { ok: true, value: null };
  if (column.kind === 'TEXT')
    return column.maxLength !== null && text.length > column.maxLength
      ? { ok: false, reason: 'length' }
      : { ok: true, value: text };
  return readToken(column, text) ?? readPlain(column, text);
}

/** Whether a key begins a mark: a digit, or a letter that may stand in its place. */
export function opensEditor({ tokens }: Column, key: string): boolean {
  const letter = plainLetters(key.normalize('NFC').toLocaleUpperCase('vi'));
  return /^\d$/.test(key) || tokens.some(({ value }) => plainLetters(value).startsWith(letter));
}

/**
 * How a stored value is shown: a number with the comma of Vietnamese, a choice that has no letter
 * by its name.
 */
export function shownText(column: Column, value: string | null, language: string): string | null {
  if (value === null) return null;
  if (column.kind === 'CHOICE') {
    const choice = column.choices.find((one) => one.value === value);
    return choice && letterOf(choice) === null ? choice.label : value;
  }
  const isNumber = column.kind === 'MARK' || column.kind === 'COUNT';
  return isNumber && language !== 'en' ? value.replace('.', ',') : value;
}
