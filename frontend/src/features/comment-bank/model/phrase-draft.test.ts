import { describe, expect, it } from 'vitest';
import type { Phrase } from '@/features/comment-bank/api/phrases';
import { bodyOf, draftOf, isMark, NEW_DRAFT } from '@/features/comment-bank/model/phrase-draft';

const PHRASE: Phrase = {
  id: 'p',
  version: 3,
  shared: true,
  topic: 'TOAN',
  gradeFrom: 3,
  gradeTo: 5,
  level: 'T',
  markFrom: 6.5,
  markTo: 10,
  text: '{tên} chăm học.',
  actions: [],
};

describe('a phrase in a form', () => {
  it('comes out as it went in', () => {
    const { topic, gradeFrom, gradeTo, level, markFrom, markTo, text } = PHRASE;
    const body = { topic, gradeFrom, gradeTo, level, markFrom, markTo, text };
    expect(bodyOf(draftOf(PHRASE))).toEqual(body);
    expect(draftOf(PHRASE).markFrom).toBe('6,5');
  });

  it('is for any subject, level and mark where nothing is chosen', () => {
    expect(bodyOf({ ...NEW_DRAFT, text: 'x' })).toEqual({
      topic: null,
      gradeFrom: 1,
      gradeTo: 12,
      level: null,
      markFrom: null,
      markTo: null,
      text: 'x',
    });
  });

  it.each(['', '0', '9', '10', '6,5', '6.5', '10,0', ' 7 '])('takes “%s” for a mark', (typed) => {
    expect(isMark(typed)).toBe(true);
  });

  it.each(['11', '10,5', '6,55', '-1', 'x', '6,'])('does not take “%s” for a mark', (typed) => {
    expect(isMark(typed)).toBe(false);
  });
});
