import type { ItemFailure } from '../../ui/BulkRunPanel';

export interface FailedItem extends ItemFailure {
  name: string;
}

/** Reasons told one by one, and names told with each: more would cover the page that they are told on. */
const MOST_REASONS = 3;
const MOST_NAMES = 3;

/**
 * Which of many things have failed and why, the same reason told once; with what support asks for of the first call that
 * has it. Undefined when none has failed.
 */
export function failuresInWords(failed: readonly FailedItem[]): ItemFailure | undefined {
  if (failed.length === 0) return undefined;
  const byReason = new Map<string, FailedItem[]>();
  for (const one of failed) byReason.set(one.text, [...(byReason.get(one.text) ?? []), one]);
  const told = [...byReason].slice(0, MOST_REASONS);
  const untold = failed.length - told.reduce((count, [, items]) => count + items.length, 0);
  const sentences = told.map(([reason, items]) => `${namesOf(items)}: ${reason}`);
  return {
    text: [...sentences, ...(untold > 0 ? [`${untold} more for other reasons.`] : [])].join(' '),
    details: failed.find(({ details }) => details !== undefined)?.details,
  };
}

function namesOf(items: readonly FailedItem[]): string {
  const names = items.slice(0, MOST_NAMES).map(({ name }) => name);
  const others = items.length - names.length;
  return others > 0 ? `${names.join(', ')} and ${others} more` : names.join(', ');
}
