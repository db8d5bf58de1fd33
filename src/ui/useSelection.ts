import { useState } from 'react';

export interface Selection<Item> {
  /** By ID, in the order of choosing; kept while other pages are looked at. */
  chosen: ReadonlyMap<string, Item>;
  choose: (items: readonly Item[], isChosen: boolean) => void;
  clear: () => void;
}

/** What has been ticked in a table, over all its pages. */
export function useSelection<Item extends { id: string }>(): Selection<Item> {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Item>>(new Map());
  return {
    chosen,
    choose: (items, isChosen) =>
      setChosen((before) => {
        const next = new Map(before);
        for (const item of items) {
          if (isChosen) next.set(item.id, item);
          else next.delete(item.id);
        }
        return next;
      }),
    clear: () => setChosen(new Map()),
  };
}
