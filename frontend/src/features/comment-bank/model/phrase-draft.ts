import type { Phrase, PhraseBody, Topic } from '@/features/comment-bank/api/phrases';

export const GRADES = Array.from({ length: 12 }, (_, index) => index + 1);

/** A phrase as a form holds it: everything is text, empty for "any". */
export interface PhraseDraft {
  shared: boolean;
  topic: string;
  gradeFrom: string;
  gradeTo: string;
  level: string;
  markFrom: string;
  markTo: string;
  text: string;
}

export const NEW_DRAFT: PhraseDraft = {
  shared: false,
  topic: '',
  gradeFrom: '1',
  gradeTo: '12',
  level: '',
  markFrom: '',
  markTo: '',
  text: '',
};

function decimal(mark: number | null): string {
  return mark === null ? '' : String(mark).replace('.', ',');
}

export function draftOf(phrase: Phrase): PhraseDraft {
  return {
    shared: phrase.shared,
    topic: phrase.topic ?? '',
    gradeFrom: String(phrase.gradeFrom),
    gradeTo: String(phrase.gradeTo),
    level: phrase.level ?? '',
    markFrom: decimal(phrase.markFrom),
    markTo: decimal(phrase.markTo),
    text: phrase.text,
  };
}

function number(typed: string): number | null {
  return typed.trim() === '' ? null : Number(typed.replace(',', '.'));
}

/** A mark from 0 to 10 with one decimal at most, or nothing. */
export function isMark(typed: string): boolean {
  const text = typed.trim();
  return text === '' || /^(10([.,]0)?|\d([.,]\d)?)$/.test(text);
}

export function bodyOf(draft: PhraseDraft): PhraseBody {
  return {
    topic: draft.topic || null,
    gradeFrom: Number(draft.gradeFrom),
    gradeTo: Number(draft.gradeTo),
    level: draft.level || null,
    markFrom: number(draft.markFrom),
    markTo: number(draft.markTo),
    text: draft.text,
  };
}

export function topicWith(topics: Topic[], code: string): Topic | undefined {
  return topics.find((topic) => (topic.code ?? '') === code);
}
