/** Where keys write something, or choose by it. */
const TAKES_TEXT =
  'input, textarea, select, [role=textbox], [role=searchbox], [role=combobox], [role=listbox], [role=menu], [role=dialog]';
/** What lies over the page and is to be dealt with first. */
const OVER_THE_PAGE = '[aria-modal=true], [role=menu]';

/** Whether the keys that a text is typed with belong to what they are pressed in. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest(TAKES_TEXT) !== null;
}

/** Whether the page is covered, so that nothing of it is to be reached. */
export function isPageCovered(): boolean {
  return document.querySelector(OVER_THE_PAGE) !== null;
}
