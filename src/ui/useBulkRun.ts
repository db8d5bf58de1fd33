import { useEffect, useState, useSyncExternalStore } from 'react';
import { isOver, type BulkQueue } from './bulkQueue';
import { BulkRun, type BulkWork } from './bulkRun';

export interface BulkRunHandle<Item, Result> {
  /** Empty while there is no run. */
  queue: BulkQueue<Item, Result>;
  isUnderWay: boolean;
  /** Takes the place of a run that is over. */
  start: (items: readonly Item[], work: BulkWork<Item, Result>) => void;
  stop: () => void;
  again: (which: 'failed' | 'left-out') => void;
  /** Forgets a run and its results. */
  close: () => void;
}

const NOTHING: BulkQueue<never, never> = [];
const hearNothing = () => () => undefined;
const showNothing = () => NOTHING;

/** One run over many items at a time; it begins nothing more once the component has gone. */
export function useBulkRun<Item, Result>(): BulkRunHandle<Item, Result> {
  const [run, setRun] = useState<BulkRun<Item, Result>>();
  useEffect(() => () => run?.stop(), [run]);
  const queue = useSyncExternalStore<BulkQueue<Item, Result>>(
    run?.subscribe ?? hearNothing,
    run?.snapshot ?? showNothing,
  );
  return {
    queue,
    isUnderWay: !isOver(queue),
    start: (items, work) => {
      if (run && !isOver(run.snapshot())) return;
      const next = new BulkRun(items, work);
      setRun(next);
      next.begin();
    },
    stop: () => run?.stop(),
    again: (which) => run?.again(which),
    close: () => setRun(undefined),
  };
}
