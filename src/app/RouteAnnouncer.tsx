import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { VisuallyHidden } from '../ui/VisuallyHidden';

/** Tells a screen reader that another page has come, and moves focus to its heading. */
export function RouteAnnouncer() {
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const [announcement, setAnnouncement] = useState('');
  const shown = useRef(pathname);

  useEffect(() => {
    // The first page is announced by the browser itself.
    const isFirst = shown.current === undefined || shown.current === pathname;
    shown.current = pathname;
    if (isFirst) return undefined;
    // One frame later the new page has rendered its heading and its title.
    const frame = requestAnimationFrame(() => {
      document.querySelector<HTMLElement>('main h1')?.focus();
      setAnnouncement(document.title);
    });
    return () => cancelAnimationFrame(frame);
  }, [pathname]);

  return (
    <VisuallyHidden aria-live="polite" aria-atomic="true">
      {announcement}
    </VisuallyHidden>
  );
}
