import { useState } from 'react';

/** The edge of the window at which the stage stands. */
export type Dock = 'left' | 'bottom' | 'right';

const DOCKS: readonly Dock[] = ['left', 'bottom', 'right'];
const KEY = 'stage dock';

/** Where there is room for it beside the page. */
export const SIDE_PANEL = '@media (min-width: 1100px)';

/** A matter of the person's screen, so the browser keeps it and no link carries it. */
export function useDock(): [Dock, (dock: Dock) => void] {
  const [dock, setDock] = useState<Dock>(() => {
    const kept = read();
    return DOCKS.find((one) => one === kept) ?? 'right';
  });
  return [
    dock,
    (next) => {
      setDock(next);
      write(next);
    },
  ];
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function write(dock: Dock): void {
  try {
    localStorage.setItem(KEY, dock);
  } catch {
    // Where nothing may be kept, it holds for this page.
  }
}
