/** What no error may repeat, should an answer hold it. */
export type Secrets = readonly (string | null | undefined)[];

/** So long a piece of a longer secret tells of it: an answer may repeat it cut off. */
export const TELLING_LENGTH = 16;

const LEFT_OUT = '…';

/** The text without the secrets, as they are or as another program would have written them, and without pieces of them. */
export function withoutSecrets(text: string, secrets: Secrets): string {
  return secrets.reduce<string>((safe, secret) => (secret ? without(safe, secret) : safe), text);
}

function without(text: string, secret: string): string {
  const whole = writtenAs(secret).reduce(
    (safe, written) => safe.replaceAll(written, LEFT_OUT),
    text,
  );
  return secret.length < 2 * TELLING_LENGTH ? whole : withoutPieces(whole, secret);
}

/** In JSON, in an address, in HTML; the longest first, as one may be within another. */
function writtenAs(secret: string): string[] {
  const inHtml = secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const ways = [
    secret,
    JSON.stringify(secret).slice(1, -1),
    // Half a character has no place in an address.
    encodeURIComponent(secret.replaceAll(/\p{Surrogate}/gu, '')),
    inHtml,
    inHtml.replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
  ];
  return [...new Set(ways)].toSorted((one, other) => other.length - one.length);
}

function withoutPieces(text: string, secret: string): string {
  const pieces = new Set<string>();
  for (let start = 0; start + TELLING_LENGTH <= secret.length; start += 1) {
    pieces.add(secret.slice(start, start + TELLING_LENGTH));
  }
  let safe = '';
  for (let start = 0; start < text.length;) {
    let end = start;
    while (pieces.has(text.slice(end, end + TELLING_LENGTH))) end += 1;
    if (end === start) {
      safe += text.charAt(start);
      start += 1;
    } else {
      safe += LEFT_OUT;
      start = end + TELLING_LENGTH - 1;
    }
  }
  return safe;
}
