import { clearDraft, keepDraftText } from './draftStorage';

/** Writing waits this long for the next change. */
const PAUSE_MS = 250;
/** Writing then waits for a moment in which the browser has nothing to paint, but no longer than this. */
const IDLE_TIMEOUT_MS = 500;

export interface DraftKeeper<Draft> {
  /** Where the draft is read from when it is kept; until then nothing is. */
  readFrom: (current: () => Draft) => void;
  /** Something changed: keep the form soon. */
  changed: () => void;
  /** Keep it now, with these parts, as before a request is sent. */
  keepWith: (parts: Partial<Draft>) => void;
  /** Keep it now, as the page is about to go. */
  flush: () => void;
  /** What was drafted exists: the draft has done its work. */
  forget: () => void;
}

/**
 * Keeps a draft in the tab's storage, shortly after a change.
 * @param isBlank Whether a draft holds nothing that would be missed.
 */
export function createDraftKeeper<Draft extends object>(
  place: string,
  isBlank: (draft: Draft) => boolean,
): DraftKeeper<Draft> {
  let current: (() => Draft) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let forgotten = false;

  const keepWith = (parts: Partial<Draft>) => {
    clearTimeout(timer);
    timer = undefined;
    if (forgotten || !current) return;
    const draft = { ...current(), ...parts };
    if (isBlank(draft)) clearDraft(place);
    else keepDraftText(place, JSON.stringify(draft));
  };
  return {
    readFrom: (source) => {
      current = source;
    },
    keepWith,
    changed: () => {
      timer ??= setTimeout(
        () =>
          whenIdle(() => {
            // Kept meanwhile, or forgotten: the form may be gone.
            if (timer !== undefined) keepWith({});
          }),
        PAUSE_MS,
      );
    },
    flush: () => keepWith({}),
    forget: () => {
      forgotten = true;
      clearTimeout(timer);
      timer = undefined;
      clearDraft(place);
    },
  };
}

/** Safari has no word for it: there the task runs at once. */
function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: IDLE_TIMEOUT_MS });
  else task();
}
