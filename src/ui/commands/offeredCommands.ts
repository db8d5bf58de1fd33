import { useEffect, useId } from 'react';
import type { CommandGroup } from './command';

const offers = new Map<string, CommandGroup>();
const listeners = new Set<() => void>();
let snapshot: readonly CommandGroup[] = [];

function tell(): void {
  snapshot = [...offers.values()];
  for (const listener of listeners) listener();
}

export function subscribeToOffers(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the parts of the page that are shown now offer to whoever looks for a command. */
export function offeredCommands(): readonly CommandGroup[] {
  return snapshot;
}

/** Offers commands of a page for as long as it is shown, as they were when it was last rendered. */
export function useOfferedCommands({ title, commands }: CommandGroup): void {
  const id = useId();
  useEffect(() => {
    offers.set(id, { title, commands });
    tell();
  });
  useEffect(
    () => () => {
      offers.delete(id);
      tell();
    },
    [id],
  );
}
