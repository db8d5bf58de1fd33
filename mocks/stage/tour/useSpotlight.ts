import { useEffect, useRef, useState, type RefObject } from 'react';

/** Between the ring and what it surrounds. */
const MARGIN_PX = 4;
/** Between what is spoken of and the words about it. */
const DISTANCE_PX = 16;

interface Spotlight {
  ring: RefObject<HTMLDivElement | null>;
  bar: RefObject<HTMLElement | null>;
  /** At the edge of the window where the bar covers nothing of what is spoken of. */
  edge: 'top' | 'bottom';
}

/** Keeps a ring around an element, wherever the page moves it, and the words out of its way. */
export function useSpotlight(target: Element | undefined): Spotlight {
  const ring = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLElement>(null);
  const [edge, setEdge] = useState<Spotlight['edge']>('bottom');

  useEffect(() => {
    let frame = 0;
    const follow = () => {
      frame = requestAnimationFrame(follow);
      if (!ring.current || !bar.current) return;
      const isShown = target?.isConnected === true;
      ring.current.style.visibility = isShown ? 'visible' : 'hidden';
      if (!isShown) return;
      const { top, left, width, height, bottom } = target.getBoundingClientRect();
      Object.assign(ring.current.style, {
        top: `${top - MARGIN_PX}px`,
        left: `${left - MARGIN_PX}px`,
        width: `${width + 2 * MARGIN_PX}px`,
        height: `${height + 2 * MARGIN_PX}px`,
      });
      const room = bar.current.offsetHeight + 2 * DISTANCE_PX;
      const coveredAtTop = room - top;
      const coveredAtBottom = bottom - (innerHeight - room);
      // What fills the window is covered somewhere in any case.
      setEdge(coveredAtBottom > 0 && coveredAtTop < coveredAtBottom ? 'top' : 'bottom');
    };
    follow();
    return () => cancelAnimationFrame(frame);
  }, [target]);

  return { ring, bar, edge };
}
