const SHOWN_OF_UNKNOWN = 30;

/** The beginning of a text that may be of any length, such as one from an address. */
export function inShort(text: string): string {
  return text.length > SHOWN_OF_UNKNOWN ? `${text.slice(0, SHOWN_OF_UNKNOWN)}…` : text;
}
