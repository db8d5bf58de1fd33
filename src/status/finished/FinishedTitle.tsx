import { useEffect, useSyncExternalStore } from 'react';
import { operations } from '../notifications/operations';
import { PageTitle } from '../../ui/PageTitle';
import { browserPage } from '../pageSignals';
import { finishedWhileHidden, finishedWords, newlyEnded, operationFinished } from './finished';

/** The title and the icon of a tab that nobody sees say what has come to an end, until it is seen again. */
export function FinishedTitle() {
  const all = useSyncExternalStore(finishedWhileHidden.subscribe, finishedWhileHidden.snapshot);
  useEffect(hearOperations, []);
  const words = finishedWords(all);
  const hasFailed = all.some((one) => one.hasFailed);
  useEffect(() => {
    if (words === undefined) return undefined;
    return showIcon(
      `${import.meta.env.BASE_URL}${hasFailed ? 'icon-failed.svg' : 'icon-done.svg'}`,
    );
  }, [words, hasFailed]);
  // Of several titles the browser takes the first, and React puts the newest there: the page's own comes back by itself.
  return words === undefined ? null : <PageTitle key={words} of={words} />;
}

function hearOperations(): () => void {
  let before = operations.snapshot();
  const clearOnceSeen = () => {
    if (browserPage.visible()) finishedWhileHidden.clear();
  };
  clearOnceSeen();
  const stopHearing = operations.subscribe(() => {
    const now = operations.snapshot();
    const ended = newlyEnded(before, now);
    before = now;
    if (!browserPage.visible()) finishedWhileHidden.add(ended.map(operationFinished));
  });
  const stopLooking = browserPage.subscribe(clearOnceSeen);
  return () => {
    stopHearing();
    stopLooking();
  };
}

/** Another element for another icon: not every browser looks again at one that has changed. */
function showIcon(href: string): () => void {
  const own = document.querySelector('link[rel="icon"]');
  if (!own) return () => undefined;
  const shown = own.cloneNode();
  if (shown instanceof Element) shown.setAttribute('href', href);
  own.replaceWith(shown);
  return () => {
    if (shown.parentNode) shown.parentNode.replaceChild(own, shown);
  };
}
