import { useEffect, useRef, type RefObject } from 'react';
import { useSteadyCallback } from './useSteadyCallback';

/** Rest after the last key before a text is taken. */
const REST_MS = 300;

interface RestingText {
  onChange: () => void;
  onKeyDown: (event: { key: string }) => void;
}

/**
 * A text that is taken once typing rests, or at once with Enter. Until then the browser's own input holds it: a key
 * renders nothing.
 * @param value what was taken last; from elsewhere, such as a step back, it is put into the input
 */
export function useRestingText(
  inputRef: RefObject<HTMLInputElement | null>,
  value: string,
  onRest: (text: string) => void,
): RestingText {
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const take = useSteadyCallback(() => {
    clearTimeout(rest.current);
    rest.current = undefined;
    const typed = inputRef.current?.value ?? '';
    if (typed !== value) onRest(typed);
  });
  useEffect(() => () => clearTimeout(rest.current), []);
  useEffect(() => {
    // What is being typed comes after it, and stays.
    if (inputRef.current && rest.current === undefined) inputRef.current.value = value;
  }, [inputRef, value]);

  return {
    onChange: () => {
      clearTimeout(rest.current);
      rest.current = setTimeout(take, REST_MS);
    },
    onKeyDown: ({ key }) => {
      if (key === 'Enter') take();
    },
  };
}
