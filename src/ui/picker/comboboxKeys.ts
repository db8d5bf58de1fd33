/** As many options as one page key passes over. */
const PAGE = 8;

const LIST_KEYS = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', 'Enter', 'Escape'];

/** Whether a key is for the list, not for the text. */
export function isListKey(key: string): boolean {
  return LIST_KEYS.includes(key);
}

/**
 * Where a key leads among the options of a combobox, from the active one or from none (-1), as the listbox pattern of
 * the ARIA Authoring Practices has it; undefined for a key that leads nowhere.
 */
export function movedTo(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return active >= last ? 0 : active + 1;
    case 'ArrowUp':
      return active <= 0 ? last : active - 1;
    case 'PageDown':
      return Math.min(last, Math.max(0, active) + PAGE);
    case 'PageUp':
      return Math.max(0, active - PAGE);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
