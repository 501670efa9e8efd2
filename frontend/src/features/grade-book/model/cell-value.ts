import type { Column } from '@/features/grade-book/api/grade-book';

export type Fault = 'choice' | 'number' | 'decimal' | 'length';
export type Reading = { ok: true; value: string | null } | { ok: false; reason: Fault };

function sameWords(one: string, other: string): boolean {
  const plain = (text: string): string => text.normalize('NFC').toLocaleLowerCase('vi');
  return plain(one) === plain(other);
}

/** `d` stands for Đ: on many keyboards the letter is one key too far away. */
export function choiceForKey(column: Column, key: string): string | null {
  const letter = key.normalize('NFC').toLocaleUpperCase('vi');
  const values = column.choices.map((choice) => choice.value);
  if (values.includes(letter)) return letter;
  return letter === 'D' && values.includes('Đ') ? 'Đ' : null;
}

/**
 * What a numeric field lets through: digits, comma and point. A separator is kept even where no
 * decimals are: "1,0" must never become 10 on the way.
 */
export function numberKeys(typed: string): string {
  return typed.replace(/[^\d.,]/g, '');
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
  const refused = { ok: false, reason: decimals > 0 ? 'decimal' : 'number' } as const;
  if (!/^\d+(\.\d+)?$/.test(digits) || fraction.length > decimals) return refused;
  if (value < low || value > high) return refused;
  return { ok: true, value: String(value) };
}

/** What was typed, as the value the column keeps; an empty cell is `null`. */
export function readValue(column: Column, typed: string): Reading {
  const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (text === '') return { ok: true, value: null };
  switch (column.kind) {
    case 'CHOICE': {
      const named = column.choices.find(({ label }) => sameWords(label, text))?.value;
      const value = choiceForKey(column, text) ?? named;
      return value ? { ok: true, value } : { ok: false, reason: 'choice' };
    }
    case 'MARK':
    case 'COUNT':
      return readNumber(column, text);
    case 'TEXT':
      return column.maxLength !== null && text.length > column.maxLength
        ? { ok: false, reason: 'length' }
        : { ok: true, value: text };
  }
}
