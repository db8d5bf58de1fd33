import { useSyncExternalStore } from 'react';

let typedAt = Number.NEGATIVE_INFINITY;

if (typeof window !== 'undefined') {
  window.addEventListener('input', () => (typedAt = Date.now()), { capture: true });
}

/** What the browser tells of the page: whether somebody can see it, whether there is a network, and who types. */
export interface PageSignals {
  visible: () => boolean;
  online: () => boolean;
  /** When a text was last written into, by this computer's clock; minus infinity before. */
  typedAt: () => number;
  subscribe: (listener: () => void) => () => void;
}

export const browserPage: PageSignals = {
  visible: () => document.visibilityState === 'visible',
  online: () => navigator.onLine,
  typedAt: () => typedAt,
  subscribe: (listener) => {
    document.addEventListener('visibilitychange', listener);
    window.addEventListener('online', listener);
    window.addEventListener('offline', listener);
    return () => {
      document.removeEventListener('visibilitychange', listener);
      window.removeEventListener('online', listener);
      window.removeEventListener('offline', listener);
    };
  },
};

export function usePageVisible(): boolean {
  return useSyncExternalStore(browserPage.subscribe, browserPage.visible);
}
