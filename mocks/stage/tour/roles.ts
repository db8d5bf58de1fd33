import { accessibleNameOf } from '../accessibleName';

/** Roles of the controls and parts that the tour speaks of. */
export type Role =
  | 'button'
  | 'cell'
  | 'combobox'
  | 'complementary'
  | 'dialog'
  | 'heading'
  | 'link'
  | 'list'
  | 'note'
  | 'option'
  | 'status'
  | 'tab'
  | 'table'
  | 'textbox';

const CANDIDATES: Record<Role, string> = {
  button: 'button, [role=button]',
  cell: 'td, [role=cell]',
  combobox: '[role=combobox], select',
  complementary: 'aside, [role=complementary]',
  dialog: '[role=dialog]',
  heading: 'h1, h2, h3, [role=heading]',
  link: 'a[href]',
  list: 'ul, ol, [role=list]',
  note: '[role=note]',
  option: '[role=option]',
  status: '[role=status]',
  tab: '[role=tab]',
  table: 'table, [role=table]',
  textbox: 'input:not([type=checkbox], [type=radio]), textarea',
};

/** Text that names something, whole or by a pattern. */
export type Name = string | RegExp;

/** The first element in sight that has this role and name, as a person or a screen reader would find it. */
export function findByRole(role: Role, name: Name, within: ParentNode = document): Element | null {
  for (const element of within.querySelectorAll(CANDIDATES[role])) {
    const explicit = element.getAttribute('role');
    // A tab is a button by its tag, and a picker's field is one for text.
    if (explicit !== null && explicit !== role) continue;
    if (isInSight(element) && isNamed(element, name)) return element;
  }
  return null;
}

/** Whether it can be used now. */
export function isUsable(element: Element): boolean {
  return !element.matches(':disabled, [aria-disabled=true]');
}

function isInSight(element: Element): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden=true]')
  );
}

function isNamed(element: Element, name: Name): boolean {
  const words = accessibleNameOf(element);
  return typeof name === 'string' ? words === name : name.test(words);
}
