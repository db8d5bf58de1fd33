/** More digits than any integer that a JavaScript number always holds exactly. */
const LONG_RUN_OF_DIGITS = /\d{16}/;
/** A string, or a number outside of one, as JSON writes them. */
const STRING_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const INTEGER = /^-?\d+$/;

/**
 * Reads JSON; undefined when it is none. An integer that a JavaScript number would round comes as its digits in a
 * string: the reference's own `marker_id` (422321321312321321, "Accepting or Rejecting a VPC Endpoint") is one.
 */
export function readJson(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(LONG_RUN_OF_DIGITS.test(text) ? quoteLongIntegers(text) : text);
  } catch {
    return undefined;
  }
}

function quoteLongIntegers(json: string): string {
  return json.replaceAll(STRING_OR_NUMBER, (token) =>
    INTEGER.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token,
  );
}
