import { useCallback, useMemo, useState } from 'react';

export interface Selection<Item> {
  /** By ID, in the order of choosing; kept while other pages are looked at. */
  chosen: ReadonlyMap<string, Item>;
  /** The same function each time. */
  choose: (items: readonly Item[], isChosen: boolean) => void;
  clear: () => void;
}

/** What has been ticked in a table, over all its pages. */
export function useSelection<Item extends { id: string }>(): Selection<Item> {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Item>>(new Map());
  const choose = useCallback(
    (items: readonly Item[], isChosen: boolean) =>
      setChosen((before) => {
        const next = new Map(before);
        for (const item of items) {
          if (isChosen) next.set(item.id, item);
          else next.delete(item.id);
        }
        return next;
      }),
    [],
  );
  return useMemo(() => ({ chosen, choose, clear: () => setChosen(new Map()) }), [chosen, choose]);
}
