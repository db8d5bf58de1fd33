import { useSyncExternalStore } from 'react';

const SECOND_MS = 1_000;

/** Calls back at the start of every second. */
function everySecond(listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    timer = setTimeout(
      () => {
        listener();
        wait();
      },
      SECOND_MS - (Date.now() % SECOND_MS),
    );
  };
  wait();
  return () => clearTimeout(timer);
}

function thisSecond(): number {
  return Math.floor(Date.now() / SECOND_MS) * SECOND_MS;
}

/** This computer's time in whole seconds, as milliseconds; the component renders again with each second. */
export function useNow(): number {
  return useSyncExternalStore(everySecond, thisSecond);
}
