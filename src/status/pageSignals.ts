import { useSyncExternalStore } from 'react';

/** What the browser tells of the page: whether somebody can see it, and whether there is a network. */
export interface PageSignals {
  visible: () => boolean;
  online: () => boolean;
  subscribe: (listener: () => void) => () => void;
}

export const browserPage: PageSignals = {
  visible: () => document.visibilityState === 'visible',
  online: () => navigator.onLine,
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
