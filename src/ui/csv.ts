/**
 * What a spreadsheet may take for the beginning of a formula: the signs themselves and their full-width forms, also
 * behind blanks or characters that are not seen, which some trim; and what moves the rest into a cell of its own.
 */
const FORMULA_START = /^(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u;
// A semicolon parts cells where the comma is the decimal sign.
const NEEDS_QUOTES = /[",;\r\n]/;

/** A cell that a spreadsheet shows as text and never works out: one that would be a formula gets an apostrophe. */
export function csvCell(text: string): string {
  const harmless = FORMULA_START.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Without it, spreadsheets take the text for one of an older encoding. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** Rows as RFC 4180 has them, the first of them the headings. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((cells) => cells.map(csvCell).join(',') + LINE_END).join('');
}
