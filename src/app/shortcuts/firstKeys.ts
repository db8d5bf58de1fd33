import { hasAppleKeys, isPressed } from '../../ui/keys/keystroke';
import { isPageCovered, takesText } from './keyPlace';
import { areSingleKeysOn } from './singleKeys';

/** What opens the commands, and closes them again. */
export const PALETTE_KEYS = 'Mod+K';
/** What lists the shortcuts. */
export const LIST_KEYS = '?';

/** What a key asks for before any other shortcut is heard: with these two a person finds the rest. */
export function askedByFirstKeys(event: KeyboardEvent): 'palette' | 'shortcuts' | undefined {
  const asked = askedBy(event);
  // Looked for last: it takes long on a page of many rows.
  return asked && !event.isComposing && !isPageCovered() ? asked : undefined;
}

function askedBy(event: KeyboardEvent): 'palette' | 'shortcuts' | undefined {
  const isApple = hasAppleKeys();
  if (isPressed(PALETTE_KEYS, event, isApple)) return 'palette';
  if (!isPressed(LIST_KEYS, event, isApple)) return undefined;
  return takesText(event.target) || !areSingleKeysOn() ? undefined : 'shortcuts';
}

/** Whether a key may be of a shortcut that is heard only later: one that would write something, where nothing is written. */
export function mayBeShortcut(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, isComposing, repeat } = event;
  if (key.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey) return false;
  return (
    !isComposing && !repeat && areSingleKeysOn() && !takesText(event.target) && !isPageCovered()
  );
}
