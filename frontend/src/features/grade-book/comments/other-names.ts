/** A word with its place in the text. */
interface Word {
  text: string;
  start: number;
  end: number;
}

/** Words after which a capital letter can only begin a name. */
const CALLED = new Set(['em', 'bạn', 'con', 'cháu', 'trò', 'học sinh']);

/** What follows a person's name at the beginning of a sentence, and rarely an ordinary word. */
const DOES = new Set(
  'đã đang sẽ rất còn cần biết chưa luôn là làm đọc viết tham chăm ngoan hoàn nắm có học tiếp nên'.split(
    ' ',
  ),
);

/** Proper nouns of every school, which are also given names or parts of full names. */
const ORDINARY = ['Việt Nam', 'Tiếng Việt', 'Hiếu học', 'Bác Hồ'];

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].map((found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Whether a sentence begins with the word that starts here. */
function beginsSentence(text: string, start: number): boolean {
  return /(^|[.!?:;…\n–-])[\s"'“”‘’(]*$/u.test(text.slice(0, start));
}

/** Neighbouring words with nothing but a blank between them. */
function areNeighbours(text: string, one: Word, next: Word): boolean {
  return /^\s+$/.test(text.slice(one.end, next.start));
}

/** The capitalised words that stand together, as full names do. */
function runsOf(text: string): { run: Word[]; before: string; after: string }[] {
  const words = wordsOf(text);
  const runs: { run: Word[]; before: string; after: string }[] = [];
  let index = 0;
  while (index < words.length) {
    let end = index;
    for (let next = words[end]; next && isCapital(next.text); next = words[end]) {
      const last = words[end - 1];
      if (end > index && last && !areNeighbours(text, last, next)) break;
      end += 1;
    }
    if (end > index) {
      runs.push({
        run: words.slice(index, end),
        before: words[index - 1]?.text ?? '',
        after: words[end]?.text ?? '',
      });
    }
    index = Math.max(end, index + 1);
  }
  return runs;
}

function tokens(name: string): string[] {
  return name.normalize('NFC').trim().split(/\s+/);
}

/** Whether `part` stands in `whole` as consecutive words. */
function holds(whole: string[], part: string[]): boolean {
  return whole.some((_, at) => part.every((word, offset) => whole[at + offset] === word));
}

/** Takes out what is no name: subjects of the book and proper nouns of every school. */
function withoutOrdinary(text: string, ordinary: string[]): string {
  return [...ORDINARY, ...ordinary].reduce((rest, phrase) => {
    const plain = phrase.normalize('NFC').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const called = [...CALLED].join('|');
    const word = new RegExp(`(?<!\\p{L})(?<!(?:${called})\\s)${plain}(?!\\p{L})`, 'giu');
    return rest.replace(word, (found) => found.toLocaleLowerCase('vi'));
  }, text);
}

interface Asked {
  own: string[];
  other: string[];
  text: string;
}

function isNamedIn({ own, other, text }: Asked): boolean {
  const given = other.slice(-1);
  return runsOf(text).some(({ run, before, after }) => {
    const words = run.map((word) => word.text);
    const first = run[0];
    if (!first) return false;
    // "Lê An" of "Trần Lê An": the family name is often left out.
    const endings = other.length > 1 ? [other, other.slice(-2)] : [];
    if (endings.some((ending) => ending.length > 1 && holds(words, ending) && !holds(own, ending)))
      return true;
    if (own.includes(given[0] ?? '')) return false;
    const opens = beginsSentence(text, first.start);
    if (opens && words.length === 1) return words[0] === given[0] && DOES.has(after);
    const name = opens ? words.slice(1) : words;
    const called = CALLED.has((opens ? (words[0] ?? '') : before).toLocaleLowerCase('vi'));
    return name.length === 1 ? name[0] === given[0] : called && name.at(-1) === given[0];
  });
}

/**
 * The classmates whom a comment seems to speak of by name. A warning and never a refusal: many
 * given names are ordinary words, so a given name counts only where a name is likely, that is with
 * a capital letter within a sentence, or first in one and followed by what a person does.
 *
 * @param ordinary names of subjects, which are no people
 */
export function otherNames(
  text: string,
  student: string,
  classmates: string[],
  ordinary: string[],
): string[] {
  const own = tokens(student);
  const checked = withoutOrdinary(text.normalize('NFC'), ordinary);
  return [...new Set(classmates)].filter(
    (name) => name !== student && isNamedIn({ own, other: tokens(name), text: checked }),
  );
}
