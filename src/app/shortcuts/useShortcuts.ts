import { useEffect, useEffectEvent, useState } from 'react';
import { hasAppleKeys } from '../../ui/keys/keystroke';
import { earlyKeys } from './earlyKeys';
import { isPageCovered, takesText } from './keyPlace';
import { isTypable, ShortcutReader } from './shortcutReader';
import { ALL_SHORTCUTS } from './shortcuts';
import { areSingleKeysOn } from './singleKeys';

/**
 * Hears the shortcuts on every page.
 * @param run runs the command of this ID; answers whether it is there to be run
 */
export function useShortcuts(run: (command: string) => boolean): void {
  const [reader] = useState(() => new ShortcutReader(hasAppleKeys()));

  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.repeat) return;
    const isTyping = takesText(event.target) || !areSingleKeysOn();
    if (isTyping) {
      reader.forget();
      // A letter of a text, which is to be on the screen at once.
      if (!event.ctrlKey && !event.metaKey) return;
    }
    if (isPageCovered()) {
      reader.forget();
      return;
    }
    const shortcut = reader.read(
      event,
      ALL_SHORTCUTS.filter((one) => !one.isHeardElsewhere && !(isTyping && isTypable(one))),
    );
    if (shortcut && run(shortcut.command)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    document.addEventListener('keydown', listen);
    const early = earlyKeys.take(performance.now());
    // Whoever has gone on to write something waits for them no longer.
    if (!takesText(document.activeElement)) for (const event of early) listen(event);
    return () => {
      document.removeEventListener('keydown', listen);
      earlyKeys.leave();
    };
  }, []);
}
