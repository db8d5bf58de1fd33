import { useEffect, useState } from 'react';
import { createDraftKeeper, type DraftKeeper } from './draftKeeper';
import { showDraft } from './draftStorage';

/** What a person does before a form changes, in the page or in a list or dialog over it. */
const CAUSES_OF_CHANGE = ['input', 'click', 'keydown', 'paste'] as const;

/**
 * A keeper of a form's draft: writes shortly after something was done, and at once when the page is hidden,
 * reloaded or left.
 * `current` is read whenever something is kept.
 */
export function useKeptDraft<Draft extends object>(
  place: string,
  isBlank: (draft: Draft) => boolean,
  current: () => Draft,
): DraftKeeper<Draft> {
  const [keeper] = useState(() => createDraftKeeper(place, isBlank));
  useEffect(() => {
    keeper.readFrom(current);
  });

  // Asking the form library for each change would make it copy the whole form with every key.
  useEffect(() => {
    for (const cause of CAUSES_OF_CHANGE) document.addEventListener(cause, keeper.changed);
    return () => {
      for (const cause of CAUSES_OF_CHANGE) document.removeEventListener(cause, keeper.changed);
    };
  }, [keeper]);

  useEffect(() => {
    const leave = showDraft({ place, flush: keeper.flush, forget: keeper.forget });
    addEventListener('pagehide', keeper.flush);
    document.addEventListener('visibilitychange', keeper.flush);
    return () => {
      leave();
      removeEventListener('pagehide', keeper.flush);
      document.removeEventListener('visibilitychange', keeper.flush);
      keeper.flush();
    };
  }, [keeper, place]);

  return keeper;
}
