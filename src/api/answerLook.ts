import { readJson } from './json';

/** What an answer looks like from outside, whoever sent it. */
export type AnswerLook = 'redirect' | 'web-page' | 'nothing' | 'json' | 'text';

/** Whether an answer looks like the cloud's, or like one of somebody else on the way. */
export function lookOf(response: Response, text: string): AnswerLook {
  if (response.type === 'opaqueredirect') return 'redirect';
  const start = text.trimStart();
  if (start === '') return 'nothing';
  if (start.startsWith('<')) return 'web-page';
  return readJson(text) === undefined ? 'text' : 'json';
}
