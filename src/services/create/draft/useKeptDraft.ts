import { useEffect, useState } from 'react';
import type { Draft } from './draft';
import { createDraftKeeper, type DraftKeeper } from './draftKeeper';

/**
 * A keeper of the wizard's draft that also writes at once when the page is hidden, reloaded or left.
 * `current` is read whenever something is kept.
 */
export function useKeptDraft(place: string, current: () => Draft): DraftKeeper {
  const [keeper] = useState(() => createDraftKeeper(place));
  useEffect(() => {
    keeper.readFrom(current);
  });

  useEffect(() => {
    addEventListener('pagehide', keeper.flush);
    document.addEventListener('visibilitychange', keeper.flush);
    return () => {
      removeEventListener('pagehide', keeper.flush);
      document.removeEventListener('visibilitychange', keeper.flush);
      keeper.flush();
    };
  }, [keeper]);

  return keeper;
}
