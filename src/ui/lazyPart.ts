import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** Under this key the tab remembers which file it has reloaded for. */
export const RELOADED_FOR = 'reloaded-for-part/';

export type LazyPart<Props> = LazyExoticComponent<ComponentType<Props>> & {
  /** Fetches the part before it is shown; a failure shows only once it is. */
  preload: () => void;
};

/**
 * A part of a page that is fetched when it is first shown. When its file is gone, as after a new deployment, the
 * page is reloaded, once: the new page knows the new file. What fails again is an error of the page.
 */
export function lazyPart<Props>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  const part = lazy(async () => {
    try {
      return { default: await load() };
    } catch (error) {
      const key = RELOADED_FOR + (error instanceof Error ? error.message : String(error));
      if (sessionStorage.getItem(key) !== null) throw error;
      sessionStorage.setItem(key, '');
      location.reload();
      return await new Promise<never>(() => {});
    }
  });
  const preload = () => {
    load().catch(() => undefined);
  };
  return Object.assign(part, { preload });
}
