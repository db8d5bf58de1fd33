import { useLayoutEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** Set on a dialog that belongs to the stage itself, which keeps its focus for itself. */
export const STAGE_DIALOG = { 'data-of-stage': '' };

const PAGE_DIALOGS = '.MuiDialog-root:not([data-of-stage]) .MuiDialog-container';

/**
 * Keeps its children in reach while a dialog of the page is open. A dialog takes the focus and hides all else from
 * screen readers, so what must be reached meanwhile moves into it, and back out when it closes.
 */
export function AboveDialogs({ children }: { children: ReactNode }) {
  const [host] = useState(() => document.createElement('div'));
  useLayoutEffect(() => {
    const place = () => {
      const parent = [...document.querySelectorAll(PAGE_DIALOGS)].at(-1) ?? document.body;
      if (host.parentNode !== parent) move(host, parent);
      if (host.hasAttribute('aria-hidden')) host.removeAttribute('aria-hidden');
    };
    // What is pressed here is not meant for the dialog.
    const keepEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') event.stopPropagation();
    };
    place();
    const observer = new MutationObserver(place);
    observer.observe(document.body, { childList: true });
    observer.observe(host, { attributeFilter: ['aria-hidden'] });
    host.addEventListener('keydown', keepEscape);
    return () => {
      observer.disconnect();
      host.removeEventListener('keydown', keepEscape);
      host.remove();
    };
  }, [host]);
  return createPortal(children, host);
}

/** An element that moves loses its focus, and what scrolls in it begins anew. */
function move(host: HTMLElement, parent: Element): void {
  const focused = host.contains(document.activeElement) ? document.activeElement : null;
  const scrolled = [...host.querySelectorAll('*')].flatMap((element) =>
    element.scrollTop > 0 ? [{ element, top: element.scrollTop }] : [],
  );
  parent.append(host);
  for (const { element, top } of scrolled) element.scrollTop = top;
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}
