import { describe, expect, it } from 'vitest';
import type { Suggested } from '@/features/grade-book/api/suggestions';
import { planComments } from '@/features/grade-book/comments/fill-plan';

function suggested(studentId: string, level: string | null, ...phrases: string[]): Suggested {
  const suggestions = phrases.map((phraseId) => ({
    phraseId,
    shared: true,
    text: `${studentId}: ${phraseId}`,
    length: 10,
    tooLong: phraseId.startsWith('long'),
  }));
  return { studentId, level, mark: null, suggestions };
}

const texts = (all: Suggested[], wanted = all.map((one) => one.studentId)) =>
  planComments(all, wanted).map(({ text }) => text);

describe('filling a column of comments', () => {
  it('lets the best phrases take turns among students of equal results', () => {
    const phrases = ['a', 'b', 'c', 'd'];
    const all = ['1', '2', '3', '4'].map((id) => suggested(id, 'T', ...phrases));
    expect(texts(all)).toEqual(['1: a', '2: b', '3: c', '4: a']);
  });

  it('begins anew for each result', () => {
    expect(texts([suggested('1', 'T', 'a', 'b'), suggested('2', 'H', 'x')])).toEqual([
      '1: a',
      '2: x',
    ]);
  });

  it('writes nothing about a student without a result or without a phrase that fits', () => {
    expect(
      texts([suggested('1', null, 'a'), suggested('2', 'T'), suggested('3', 'T', 'long')]),
    ).toEqual([]);
  });

  it('writes only about those who are asked for', () => {
    expect(texts([suggested('1', 'T', 'a'), suggested('2', 'T', 'b')], ['2', '9'])).toEqual([
      '2: b',
    ]);
  });
});
