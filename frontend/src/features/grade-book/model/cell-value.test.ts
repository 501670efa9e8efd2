import { describe, expect, it } from 'vitest';
import {
  choiceForKey,
  numberKeys,
  opensEditor,
  readValue,
  shownText,
} from '@/features/grade-book/model/cell-value';
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

const token = (value: string, prefix = false) => ({ value, label: value, prefix });
const TOKENS = [token('V'), token('P'), token('B', true)];
const TERM_MARK = column({
  kind: 'MARK',
  min: 0,
  max: 10,
  decimals: 1,
  otherScales: true,
  tokens: TOKENS,
});
const TERM_RESULT = column({
  kind: 'CHOICE',
  choices: [
    { value: 'Đ', label: 'Đạt' },
    { value: 'CĐ', label: 'Chưa đạt' },
  ],
  tokens: TOKENS,
});

describe('a mark of a term', () => {
  it.each([
    ['8', '8'],
    ['7,5', '7.5'],
    ['7.5', '7.5'],
    ['v', 'V'],
    ['p', 'P'],
    ['b8,5', 'B8.5'],
    ['17/20', '17/20'],
    ['0', '0'],
  ])('takes %s', (typed, value) => {
    expect(readValue(TERM_MARK, typed)).toEqual({ ok: true, value });
  });

  it.each(['10,1', '7,55', 'x', 'B', 'B11', '21/20', '5/0', 'VP'])('is not %s', (typed) => {
    expect(readValue(TERM_MARK, typed)).toEqual({ ok: false, reason: 'mark' });
  });

  it('is opened by digits and by the letters that may stand there', () => {
    expect(['7', 'v', 'B'].every((key) => opensEditor(TERM_MARK, key))).toBe(true);
    expect(opensEditor(TERM_MARK, 'x')).toBe(false);
    expect(opensEditor(MARK, 'v')).toBe(false);
  });

  it('lets letters and the stroke through only where they may stand', () => {
    expect(numberKeys('b8,5/!', TERM_MARK)).toBe('b8,5/');
    expect(numberKeys('b8,5', MARK)).toBe('8,5');
  });

  it('is shown with the comma in Vietnamese and the point in English', () => {
    expect(shownText(TERM_MARK, '7.5', 'vi')).toBe('7,5');
    expect(shownText(TERM_MARK, '7.5', 'en')).toBe('7.5');
    expect(shownText(COMMENT, 'v1.0', 'vi')).toBe('v1.0');
  });

  it('is shown by its name where it is a choice without a letter', () => {
    const conduct = column({ kind: 'CHOICE', choices: [{ value: 'TOT', label: 'Tốt' }] });
    expect(shownText(conduct, 'TOT', 'vi')).toBe('Tốt');
    expect(shownText(SUBJECT, 'T', 'vi')).toBe('T');
    expect(choiceForKey(conduct, 't')).toBe('TOT');
    expect(readValue(conduct, 'tốt')).toEqual({ ok: true, value: 'TOT' });
  });
});

describe('a result that is Đạt or Chưa đạt', () => {
  it('is chosen by one key, and by its words', () => {
    expect(choiceForKey(TERM_RESULT, 'd')).toBe('Đ');
    expect(choiceForKey(TERM_RESULT, 'c')).toBe('CĐ');
    expect(choiceForKey(TERM_RESULT, 'v')).toBe('V');
    expect(readValue(TERM_RESULT, 'cd')).toEqual({ ok: true, value: 'CĐ' });
    expect(readValue(TERM_RESULT, 'chưa đạt')).toEqual({ ok: true, value: 'CĐ' });
    expect(readValue(TERM_RESULT, 'bđ')).toEqual({ ok: true, value: 'BĐ' });
    expect(readValue(TERM_RESULT, 'bcd')).toEqual({ ok: true, value: 'BCĐ' });
  });

  it('is nothing else', () => {
    expect(readValue(TERM_RESULT, 'T')).toEqual({ ok: false, reason: 'choice' });
    expect(readValue(TERM_RESULT, 'B')).toEqual({ ok: false, reason: 'choice' });
  });
});
