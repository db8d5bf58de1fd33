import { useSteadyCallback } from '../ui/useSteadyCallback';
import { forgetLacks } from './session';

/** What "Refresh" does: what was refused for want of a permission may be tried again, and the page is read again. */
export function useRefresh(readAgain: () => void): () => void {
  return useSteadyCallback(() => {
    forgetLacks();
    readAgain();
  });
}
