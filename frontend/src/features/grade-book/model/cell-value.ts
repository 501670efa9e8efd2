import type { Column } from '@/features/grade-book/api/grade-book';

export type Reading =
  | { ok: true; value: string | null }
  | { ok: false; reason: 'choice' | 'number' | 'decimal' | 'length' };

/** `d` stands for Đ: on many keyboards the letter is one key too far away. */
export function choiceForKey(column: Column, key: string): string | null {
  const letter = key.normalize('NFC').toLocaleUpperCase('vi');
  const values = column.choices.map((choice) => choice.value);
  if (values.includes(letter)) return letter;
  return letter === 'D' && values.includes('Đ') ? 'Đ' : null;
}

/** What a numeric field lets through: digits, and a comma or point where decimals are kept. */
export function numberKeys(column: Column, typed: string): string {
  return typed.replace((column.decimals ?? 0) > 0 ? /[^\d.,]/g : /\D/g, '');
}

function readNumber(column: Column, text: string): Reading {
  const decimals = column.decimals ?? 0;
  const digits = text.replace(',', '.');
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
      const value = choiceForKey(column, text);
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
