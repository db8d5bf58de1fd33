import type { Carried } from './httpServer';

/** Values that are nobody's business, should a client put them into an address. */
const SECRET = /([?&][^=&]*(?:token|password|passcode|secret)[^=&]*=)[^&]*/gi;
const LONGEST_TARGET = 300;

/** One line on a request; nothing of its headers and bodies, so never a token. */
export function logLine(
  { method, target, arrival, milliseconds }: Carried,
  at: Date,
  ignored: readonly string[],
): string {
  const time = at.toISOString().slice(11, 23);
  const shown = target.replace(SECRET, '$1…').slice(0, LONGEST_TARGET);
  const outcome =
    arrival === 'no-answer'
      ? 'no answer'
      : [arrival.status, ...(arrival.status < 400 ? [] : [codeIn(arrival.body)])]
          .filter((part) => part !== '')
          .join(' ');
  const passedOver = ignored.length > 0 ? `, ignored: ${ignored.join(', ')}` : '';
  return `${time} ${method} ${shown} ${outcome} ${milliseconds.toFixed(1)} ms${passedOver}`;
}

/** The code of a refusal, in the shape of any of the APIs. */
function codeIn(body: string): string {
  return /^\{(?:"error":\{)?.{0,300}?"(?:error_code|code)":"([\w.]+)"/s.exec(body)?.[1] ?? '';
}
