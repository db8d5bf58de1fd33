import { browserPage } from '../status/pageSignals';

/** When a page that was opened has long been shown: what may be needed later is fetched then. */
const QUIET_AFTER_MS = 5_000;
/** Between two pieces of typing. */
const REST_MS = 1_000;

/**
 * Does something once the page has long been shown and nobody types: fetching and running it would keep letters waiting.
 * @returns what calls it off
 */
export function whenQuiet(act: () => void): () => void {
  const look = () => {
    if (Date.now() - browserPage.typedAt() < REST_MS) timer = setTimeout(look, REST_MS);
    else act();
  };
  let timer = setTimeout(look, QUIET_AFTER_MS);
  return () => clearTimeout(timer);
}
