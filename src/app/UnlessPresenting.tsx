import type { ReactNode } from 'react';
import { useIsPresenting } from './presenterShown';

/** What an audience has no use for. */
export function UnlessPresenting({ children }: { children: ReactNode }) {
  return useIsPresenting() ? null : children;
}
