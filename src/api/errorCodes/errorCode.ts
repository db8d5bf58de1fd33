/** Who can put it right; `console` means that this program built the request wrongly. */
export type Remedy = 'input' | 'state' | 'quota' | 'support' | 'access' | 'console';

export interface ErrorCode {
  who: Remedy;
  /** Fields of the request body that the reference's message or description points at, the likeliest first. */
  fields?: readonly string[];
  /** What the person can do, in one sentence. */
  wayOut: string;
}

/** By code in lower case: the reference itself prints both `EndPoint.` and `Endpoint.`. */
export type ErrorCodes = Readonly<Record<string, ErrorCode>>;
