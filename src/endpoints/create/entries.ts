/** The entries of a text that has one a line, or separated by blanks, commas or semicolons. */
export function entriesOf(text: string): string[] {
  return text.split(/[\s,;]+/).filter((entry) => entry !== '');
}
