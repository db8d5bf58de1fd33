import { useDeferredValue } from 'react';

/** What an ordinary screen holds. */
const FIRST_ROWS = 12;

/**
 * Rows to render now: of the first answer those on the screen, at once, and the others when the browser has time;
 * other rows later give way to a key that is pressed meanwhile.
 */
export function useRowsInSteps<Row>(rows: readonly Row[] | undefined): readonly Row[] | undefined {
  const settled = useDeferredValue(rows);
  return settled ?? rows?.slice(0, FIRST_ROWS);
}
