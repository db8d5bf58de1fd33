/** A text of which this browser keeps one, told to whoever shows it in any of its tabs. */
export interface KeptText {
  /** Null where there is none. */
  read: () => string | null;
  write: (text: string) => void;
  subscribe: (listener: () => void) => () => void;
}

/** @param place where the browser keeps it, for as long as the person does not clear it */
export function keptText(place: string): KeptText {
  const listeners = new Set<() => void>();
  /** Stands in where the browser keeps nothing for this site. */
  let unkept: string | null = null;
  return {
    read: () => {
      try {
        return localStorage.getItem(place);
      } catch {
        return unkept;
      }
    },
    write: (text) => {
      unkept = text;
      try {
        localStorage.setItem(place, text);
      } catch {
        // Blocked or full: the choice holds until the page is left.
      }
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      // Another tab's choice.
      window.addEventListener('storage', listener);
      return () => {
        listeners.delete(listener);
        window.removeEventListener('storage', listener);
      };
    },
  };
}
