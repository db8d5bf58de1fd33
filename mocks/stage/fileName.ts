/** A file's name from words that a person chose. */
export function fileNameOf(words: string, ending: string): string {
  const plain = words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `${plain}.${ending}`;
}
