import { useCallback, useEffect, useRef } from 'react';

/** The same function each time, for what is memoised by its props; it calls the one of the last render. */
export function useSteadyCallback<Arguments extends unknown[]>(
  callback: (...given: Arguments) => void,
): (...given: Arguments) => void {
  const last = useRef(callback);
  useEffect(() => {
    last.current = callback;
  });
  return useCallback((...given: Arguments) => last.current(...given), []);
}
