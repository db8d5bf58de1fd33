/**
 * Where drafts live: the tab's `sessionStorage`, one for each cloud and project, as text. Kept apart from
 * what the text means, so that a page which only asks whether there is one loads nothing of the form.
 */
const PREFIX = 'create-service-draft/';

const listeners = new Set<() => void>();

export function subscribeToDrafts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}

export function draftText(place: string): string | null {
  return sessionStorage.getItem(PREFIX + place);
}

export function hasDraft(place: string): boolean {
  return draftText(place) !== null;
}

export function keepDraftText(place: string, text: string): void {
  const isNew = !hasDraft(place);
  sessionStorage.setItem(PREFIX + place, text);
  if (isNew) tell();
}

export function clearDraft(place: string): void {
  if (!hasDraft(place)) return;
  sessionStorage.removeItem(PREFIX + place);
  tell();
}
