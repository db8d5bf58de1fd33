import type { Carried } from './httpServer';

/** Values that are nobody's business, should a client put them into an address. */
const SECRET = /([?&][^=&]*(?:token|password|passcode|secret)[^=&]*=)[^&]*/gi;
const USER_OF_ADDRESS = /^(https?:\/\/)[^/?#]*@/i;
const LONGEST_TARGET = 300;

/** One line on a request; nothing of its headers and bodies, so never a token. */
export function logLine(
  { method, target, arrival, milliseconds }: Carried,
  at: Date,
  ignored: readonly string[],
): string {
  const time = at.toISOString().slice(11, 23);
  const outcome =
    arrival === 'no-answer'
      ? 'no answer'
      : [arrival.status, ...(arrival.status < 400 ? [] : [codeIn(arrival.body)])]
          .filter((part) => part !== '')
          .join(' ');
  const passedOver = ignored.length > 0 ? `, ignored: ${ignored.join(', ')}` : '';
  return `${time} ${method} ${shown(target)} ${outcome} ${milliseconds.toFixed(1)} ms${passedOver}`;
}

/** Shortened first, so that nobody makes the server look long for what to leave out. */
function shown(target: string): string {
  const short = target.slice(0, LONGEST_TARGET);
  const rest = target.length > short.length ? '…' : '';
  const withoutSecrets = short.replace(USER_OF_ADDRESS, '$1').replace(SECRET, '$1*');
  // Node reads an address byte by byte.
  return `${printable(Buffer.from(withoutSecrets, 'latin1'))}${rest}`;
}

/** In a log a byte that is more than a letter to some terminal stands as percent-encoding writes it. */
export function printable(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte >= 0x20 && byte <= 0x7e
      ? String.fromCharCode(byte)
      : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('');
}

/** The code of a refusal, in the shape of any of the APIs. */
function codeIn(body: string): string {
  return /^\{(?:"error":\{)?.{0,300}?"(?:error_code|code)":"([\w.]+)"/s.exec(body)?.[1] ?? '';
}
