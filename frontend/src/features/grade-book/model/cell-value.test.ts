import { describe, expect, it } from 'vitest';
import { choiceForKey, numberKeys, readValue } from '@/features/grade-book/model/cell-value';
import { column } from '@/features/grade-book/model/sample-columns';

const choices = (letters: string) => letters.split('').map((value) => ({ value, label: value }));
const SUBJECT = column({ kind: 'CHOICE', choices: choices('THC') });
const QUALITY = column({ kind: 'CHOICE', choices: choices('TĐC') });
const MARK = column({ kind: 'MARK', min: 1, max: 10, decimals: 0 });
const WEIGHT = column({ kind: 'COUNT', min: 5, max: 150, decimals: 1 });
const COMMENT = column({ kind: 'TEXT', maxLength: 20 });

describe('a level', () => {
  it('is taken in either case, and d stands for Đ where there is one', () => {
    expect(choiceForKey(SUBJECT, 't')).toBe('T');
    expect(choiceForKey(QUALITY, 'd')).toBe('Đ');
    expect(choiceForKey(QUALITY, 'đ')).toBe('Đ');
  });

  it('is refused when the column has no such letter', () => {
    expect(choiceForKey(SUBJECT, 'd')).toBeNull();
    expect(choiceForKey(QUALITY, 'h')).toBeNull();
    expect(readValue(SUBJECT, 'TT')).toEqual({ ok: false, reason: 'choice' });
  });
});

describe('a mark', () => {
  it('is a whole number within the scale', () => {
    expect(readValue(MARK, ' 8 ')).toEqual({ ok: true, value: '8' });
    expect(readValue(MARK, '08')).toEqual({ ok: true, value: '8' });
    expect(readValue(MARK, '10')).toEqual({ ok: true, value: '10' });
    expect(readValue(MARK, '1,0')).toEqual({ ok: true, value: '1' });
  });

  it.each(['0', '11', '8,5', '8.5', '-1', 'tám', '1e1', '1.000,0'])('is not %s', (typed) => {
    expect(readValue(MARK, typed)).toEqual({ ok: false, reason: 'number' });
  });
});

describe('a weight', () => {
  it('may have a decimal, with comma or point', () => {
    expect(readValue(WEIGHT, '32,5')).toEqual({ ok: true, value: '32.5' });
    expect(readValue(WEIGHT, '32.5')).toEqual({ ok: true, value: '32.5' });
    expect(readValue(WEIGHT, '32')).toEqual({ ok: true, value: '32' });
  });

  it.each(['32,55', '4,9', '151', '3,2,5'])(
    'is not %s, and nobody is told "whole number"',
    (typed) => {
      expect(readValue(WEIGHT, typed)).toEqual({ ok: false, reason: 'decimal' });
    },
  );

  it('lets through the keys of a number, and drops no separator: 1,0 is not 10', () => {
    expect(numberKeys('3a2,5')).toBe('32,5');
    expect(numberKeys('1,0')).toBe('1,0');
  });
});

describe('a text', () => {
  it('is kept in composed letters without spare spaces', () => {
    expect(readValue(COMMENT, '  Em học\n tốt '.normalize('NFD'))).toEqual({
      ok: true,
      value: 'Em học tốt'.normalize('NFC'),
    });
  });

  it('is refused when it is too long', () => {
    expect(readValue(COMMENT, 'a'.repeat(20)).ok).toBe(true);
    expect(readValue(COMMENT, 'a'.repeat(21))).toEqual({ ok: false, reason: 'length' });
  });
});

it('nothing typed empties a cell of any kind', () => {
  for (const one of [SUBJECT, MARK, WEIGHT, COMMENT]) {
    expect(readValue(one, '  ')).toEqual({ ok: true, value: null });
  }
});
