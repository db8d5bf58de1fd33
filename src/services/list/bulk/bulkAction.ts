import type { ReactNode } from 'react';

/** Something that is done to what is chosen, over all pages. */
export interface BulkAction {
  /** Why it cannot be done to what is chosen now. */
  whyNot: string | undefined;
  isUnderWay: boolean;
  ask: () => void;
  /** Forgets what became of it. */
  close: () => void;
  dialog: ReactNode;
  panel: ReactNode;
}
