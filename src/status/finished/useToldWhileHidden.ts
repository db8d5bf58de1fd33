import { useEffect, useRef } from 'react';
import { browserPage } from '../pageSignals';
import { finishedWhileHidden, newlyFinished, statusFinished, type NamedStatus } from './finished';

/** What comes to an end on this page while nobody sees it is told by the title and the icon of the tab. */
export function useToldWhileHidden(watched: readonly NamedStatus[]): void {
  const before = useRef(watched);
  useEffect(() => {
    const ended = newlyFinished(before.current, watched);
    before.current = watched;
    if (!browserPage.visible()) finishedWhileHidden.add(ended.map(statusFinished));
  }, [watched]);
}
