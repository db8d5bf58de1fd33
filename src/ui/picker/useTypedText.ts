import { useEffect, useRef, type RefObject } from 'react';
import { useSteadyCallback } from '../useSteadyCallback';

/** So soon after a key what it finds is shown, unless another key comes before. */
const REST_MS = 60;

interface TypedText {
  /** A key has changed the text. */
  onType: () => void;
  /** What stands in the field; where it has not been taken yet, it is. */
  takeNow: () => string;
  /** Puts back what stood there before. */
  giveUp: () => void;
}

/**
 * Text that the browser's own input holds, so that a key renders nothing; it is taken once typing rests for a moment.
 * @param shown what stands there while nobody types
 */
export function useTypedText(
  inputRef: RefObject<HTMLInputElement | null>,
  shown: string,
  onTaken: (text: string) => void,
): TypedText {
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isTyped = useRef(false);
  const take = useSteadyCallback(() => {
    rest.current = undefined;
    onTaken(inputRef.current?.value ?? '');
  });
  const stop = () => {
    clearTimeout(rest.current);
    rest.current = undefined;
  };
  useEffect(() => () => clearTimeout(rest.current), []);
  useEffect(() => {
    // What is being typed stays, whatever comes from elsewhere.
    if (inputRef.current && !isTyped.current) inputRef.current.value = shown;
  }, [inputRef, shown]);

  return {
    onType: () => {
      isTyped.current = true;
      stop();
      rest.current = setTimeout(take, REST_MS);
    },
    takeNow: () => {
      if (rest.current !== undefined) {
        stop();
        take();
      }
      return isTyped.current ? (inputRef.current?.value ?? '') : '';
    },
    giveUp: () => {
      stop();
      isTyped.current = false;
      if (inputRef.current) inputRef.current.value = shown;
    },
  };
}
