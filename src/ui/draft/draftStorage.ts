/**
 * Where drafts of forms live: the tab's `sessionStorage`, each in a place of its own, as text. Kept apart from
 * what the text means, so that a page which only asks whether there is one loads nothing of the form.
 */
/** How the places of drafts are named. */
const IS_DRAFT = /-draft\//;

const listeners = new Set<() => void>();

export function subscribeToDrafts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}

export function draftText(place: string): string | null {
  return sessionStorage.getItem(place);
}

/** Every draft of this tab, for a report of what the forms hold. */
export function keptDrafts(): { place: string; text: string }[] {
  return Object.keys(sessionStorage).flatMap((place) => {
    const text = IS_DRAFT.test(place) ? draftText(place) : null;
    return text === null ? [] : [{ place, text }];
  });
}

export function hasDraft(place: string): boolean {
  return draftText(place) !== null;
}

export function keepDraftText(place: string, text: string): void {
  const isNew = !hasDraft(place);
  sessionStorage.setItem(place, text);
  if (isNew) tell();
}

export function clearDraft(place: string): void {
  if (!hasDraft(place)) return;
  sessionStorage.removeItem(place);
  tell();
}
