/** Length as the reference counts it, in characters: an emoji is one. */
export function characterCount(text: string): number {
  return Array.from(text).length;
}

/** The first character that is none of the good ones; undefined when there is none. */
export function firstBadCharacter(text: string, good: RegExp): string | undefined {
  return Array.from(text).find((character) => !good.test(character));
}

/** A character as it can be read in a sentence. */
export function named(character: string): string {
  if (character === ' ') return 'a blank';
  if (/\s/.test(character)) return 'a line break or tab';
  return `“${character}”`;
}

/** What is left of a text when the odd characters are exchanged, as a value that would pass. */
function madeToFit(text: string, good: RegExp, length: number): string {
  const plain = Array.from(text.normalize('NFKD').replaceAll(/\p{M}/gu, ''))
    .map((character) => (good.test(character) ? character : '-'))
    .join('');
  return plain
    .replaceAll(/-{2,}/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, length);
}

/** Words that give a value which would pass: what was typed, made to fit, or another one. */
export function example(text: string, good: RegExp, length: number, otherwise: string): string {
  return `for example ${madeToFit(text, good, length) || otherwise}`;
}
