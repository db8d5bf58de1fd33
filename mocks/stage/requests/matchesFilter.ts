import type { LoggedCall, LoggedCause } from '../../page/requestLog';

interface Filter {
  text: string;
  cause: LoggedCause | 'all';
}

/** Every word must be somewhere in the call: method, path, outcome or a body. */
export function matchesFilter(call: LoggedCall, { text, cause }: Filter): boolean {
  if (cause !== 'all' && call.cause !== cause) return false;
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const { method, address, outcome, requestBody, responseBody } = call;
  const everything = [method, address, String(outcome), requestBody, responseBody]
    .join(' ')
    .toLowerCase();
  return words.every((word) => everything.includes(word));
}
