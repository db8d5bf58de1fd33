import type { ItemStateKind } from './bulkQueue';

/** `3 accepted, 1 failed, 2 not sent`: what became of a run that is over. */
export function bulkSummary(counts: Readonly<Record<ItemStateKind, number>>, done: string): string {
  return countsInWords([
    { count: counts.done, word: done },
    { count: counts.failed, word: 'failed' },
    { count: counts['left-out'], word: 'not sent' },
  ]);
}

export function countsInWords(parts: readonly { count: number; word: string }[]): string {
  const told = parts.filter(({ count }) => count > 0).map(({ count, word }) => `${count} ${word}`);
  return told.length === 0 ? 'Nothing was sent' : told.join(', ');
}
