const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A syllable with its tone behind it: "Hòa" and "Hoà" are one name, "Hoa" is another. */
function syllable(word: string): string {
  const letters = word.normalize('NFD');
  const tones = (letters.match(TONES) ?? []).sort().join('');
  return letters.replace(TONES, '').normalize('NFC') + tones;
}

/** A name as it is compared: composed or not, however spaced, whichever way the tone is placed. */
export function plainName(name: string): string {
  const words = name.normalize('NFC').toLocaleLowerCase('vi').trim().split(/\s+/);
  return words.map(syllable).join(' ');
}

export function sameName(one: string, other: string): boolean {
  return plainName(one) === plainName(other);
}
