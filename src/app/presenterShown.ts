import { useSearch } from '@tanstack/react-router';

/** Whether the page is shown to an audience; the address says so, and a link carries it. */
export function useIsPresenting(): boolean {
  return useSearch({ from: '__root__' }).presenter === '1';
}
