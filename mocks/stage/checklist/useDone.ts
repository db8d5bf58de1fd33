import { useState } from 'react';
import { z } from 'zod';

const KEY = 'stage checklist';
const ids = z.array(z.string()).catch([]);

/** What has been ticked; the browser keeps it, so that testing can go on tomorrow. */
export function useDone(): {
  done: ReadonlySet<string>;
  mark: (id: string, isDone: boolean) => void;
  clear: () => void;
} {
  const [done, setDone] = useState<ReadonlySet<string>>(read);
  const keep = (next: ReadonlySet<string>) => {
    setDone(next);
    try {
      localStorage.setItem(KEY, JSON.stringify([...next]));
    } catch {
      // Where nothing may be kept, it holds for this page.
    }
  };
  return {
    done,
    mark: (id, isDone) => {
      const next = new Set(done);
      if (isDone) next.add(id);
      else next.delete(id);
      keep(next);
    },
    clear: () => keep(new Set()),
  };
}

function read(): ReadonlySet<string> {
  try {
    return new Set(ids.parse(JSON.parse(localStorage.getItem(KEY) ?? '[]')));
  } catch {
    return new Set();
  }
}
