import type { LoggedCall } from '../../page/requestLog';
import { harmless } from './harmless';

export interface ReportFacts {
  words: string;
  link: string;
  at: Date;
  build: string;
  browser: string;
  window: string;
  /** What the forms hold, by the place where it is kept. */
  forms: readonly { place: string; text: string }[];
  /** What the fields of the page held, one line each. */
  fields: readonly string[];
  calls: readonly LoggedCall[];
}

/** The latest calls tell what happened; older ones are in the HAR. */
const CALLS_IN_REPORT = 30;
const LONGEST_BODY = 2_000;

/** All that somebody needs to see the same again, as text; no token is in it. */
export function reportText({
  words,
  link,
  at,
  build,
  browser,
  window,
  forms,
  fields,
  calls,
}: ReportFacts) {
  return harmless(
    [
      '# What happened',
      words.trim() === '' ? '(not told)' : words.trim(),
      '',
      '# Where',
      `Link: ${link}`,
      `Time: ${at.toISOString()}`,
      `Build: ${build}`,
      `Browser: ${browser}`,
      `Window: ${window}`,
      '',
      '# The fields of the page',
      ...(fields.length === 0 ? ['Nothing is in them.'] : fields),
      '',
      '# The forms that are kept',
      ...(forms.length === 0 ? ['None.'] : forms.map(({ place, text }) => `${place}\n${text}`)),
      '',
      '# The latest requests, the last one first',
      ...(calls.length === 0 ? ['None.'] : calls.slice(0, CALLS_IN_REPORT).map(callAsText)),
    ].join('\n'),
  );
}

function callAsText(call: LoggedCall): string {
  const { at, ms, cause, method, address, outcome, requestBody, responseBody, isFaulty } = call;
  const time = new Date(at).toISOString().slice(11, 23);
  const how = isFaulty ? `${cause}, with a fault` : cause;
  return [
    `${time} ${method} ${address} → ${outcome}, ${ms ?? '?'} ms, ${how}`,
    ...(requestBody === '' ? [] : [`  > ${requestBody.slice(0, LONGEST_BODY)}`]),
    ...(responseBody === '' ? [] : [`  < ${responseBody.slice(0, LONGEST_BODY)}`]),
  ].join('\n');
}
