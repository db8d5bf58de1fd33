/**
 * Where drafts of forms live: the tab's `sessionStorage`, each in a place of its own, as text. Kept apart from
 * what the text means, so that a page which only asks whether there is one loads nothing of the form.
 */
/** How the places of drafts are named. */
const IS_DRAFT = /-draft\//;

const listeners = new Set<() => void>();

/** What a form that is shown holds: it is younger than what is kept of it. */
interface ShownDraft {
  place: string;
  flush: () => void;
  forget: () => void;
}
const shown = new Set<ShownDraft>();

/** A form is shown, and keeps its draft; answers what ends that. */
export function showDraft(draft: ShownDraft): () => void {
  shown.add(draft);
  return () => shown.delete(draft);
}

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

/** As `keptDrafts`, with what the forms that are shown hold this moment. */
export function draftsOfNow(): { place: string; text: string }[] {
  for (const draft of shown) draft.flush();
  return keptDrafts();
}

/** Forgets drafts for good: a form that is shown keeps none from then on. */
export function forgetDrafts(isMeant: (place: string) => boolean = () => true): void {
  for (const draft of shown) if (isMeant(draft.place)) draft.forget();
  for (const { place } of keptDrafts()) if (isMeant(place)) clearDraft(place);
}

/** What is typed of something that exists is kept under its ID. */
const isOf = (id: string) => (place: string) => place.endsWith(`/${id}`);

export function hasDraftOf(id: string): boolean {
  return draftsOfNow().some(({ place }) => isOf(id)(place));
}

/** Forgets what was typed of something that there is not any more. */
export function forgetDraftsOf(id: string): void {
  forgetDrafts(isOf(id));
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
