import { useEffect } from 'react';
import { beginPresenting, endPresenting } from './presenterMode';

/** Holds as long as it is there. */
export function PresenterMode() {
  useEffect(() => {
    beginPresenting();
    return endPresenting;
  }, []);
  return null;
}
