import type { Pace } from './pace';
import { findByRole, isUsable, type Name, type Role } from './roles';

/** How long the tour looks for something before it says that it is not there. */
const PATIENCE_MS = 30_000;
const LOOK_MS = 100;
/** From pointing at a control to using it. */
const POINT_MS = 800;
const KEY_MS = 45;
const READ_MS = 2_000;
const OPENING_MS = 400;
const MOST_TIMES = 20;

/** What the tour wanted to use or to show is not on the page. */
export class NotFound extends Error {
  constructor(name: Name) {
    super(
      `The tour does not find ${typeof name === 'string' ? `“${name}”` : 'what it speaks of'}.`,
    );
  }
}

interface Search {
  /** The part of the page to look in. */
  within?: ParentNode;
  /** What it must say. */
  saying?: RegExp;
}

/** Uses the page as a person would: finds things by role and name, points at them, clicks and types. */
export class Hand {
  readonly #pace: Pace;
  readonly #pointAt: (target: Element) => void;
  readonly #isCalm: boolean;

  /** @param isCalm whether nothing is to move on its way */
  constructor(pace: Pace, pointAt: (target: Element) => void, isCalm: boolean) {
    this.#pace = pace;
    this.#pointAt = pointAt;
    this.#isCalm = isCalm;
  }

  /** Waits until something is there. */
  find(role: Role, name: Name): Promise<Element> {
    return this.#find(role, name, {});
  }

  /** Waits until something is there, and points at it. */
  async see(role: Role, name: Name, search: Search = {}): Promise<Element> {
    const found = await this.#find(role, name, search);
    await this.#show(found);
    return found;
  }

  async click(role: Role, name: Name, search: Search = {}): Promise<void> {
    const target = await this.#toUse(role, name, search);
    press(target);
    await this.#pace.settle(LOOK_MS);
  }

  async type(name: Name, text: string, search: Search = {}): Promise<void> {
    const field = await this.#toUse('textbox', name, search);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) {
      throw new NotFound(name);
    }
    press(field);
    for (let length = 1; length <= text.length; length += 1) {
      enter(field, text.slice(0, length));
      // One key after the other.
      // oxlint-disable-next-line no-await-in-loop
      await this.#pace.show(this.#isCalm ? 0 : KEY_MS);
    }
  }

  /** Opens the list of a picker; again, when the page has taken the focus elsewhere meanwhile. */
  async open(picker: string): Promise<void> {
    for (let times = 0; times < MOST_TIMES; times += 1) {
      // One try after the other.
      // oxlint-disable-next-line no-await-in-loop
      const field = await this.#toUse('combobox', picker, {});
      press(field);
      // oxlint-disable-next-line no-await-in-loop
      await this.#pace.settle(OPENING_MS);
      if (field.getAttribute('aria-expanded') === 'true') return;
    }
    throw new NotFound(picker);
  }

  /** Stays with what is shown, where there is something to read. */
  async look(): Promise<void> {
    await this.#pace.show(READ_MS);
  }

  /** Presses keys that work wherever one is. */
  press(keys: KeyboardEventInit): void {
    document.dispatchEvent(new KeyboardEvent('keydown', { ...keys, bubbles: true }));
  }

  async #toUse(role: Role, name: Name, search: Search): Promise<Element> {
    await this.#show(await this.#find(role, name, search, isUsable));
    // While it was pointed at, the page may have painted it anew.
    return this.#find(role, name, search, isUsable);
  }

  async #show(target: Element): Promise<void> {
    const behavior = this.#isCalm || this.#pace.isHurried ? 'instant' : 'smooth';
    target.scrollIntoView({ block: 'center', behavior });
    this.#pointAt(target);
    await this.#pace.show(POINT_MS);
  }

  async #find(
    role: Role,
    name: Name,
    { within, saying }: Search,
    isFit: (element: Element) => boolean = () => true,
  ): Promise<Element> {
    for (let waited = 0; waited <= PATIENCE_MS; waited += LOOK_MS) {
      const found = findByRole(role, name, within);
      if (found && isFit(found) && (saying?.test(found.textContent) ?? true)) return found;
      // One look after the other.
      // oxlint-disable-next-line no-await-in-loop
      await this.#pace.settle(LOOK_MS);
    }
    throw new NotFound(name);
  }
}

/** All that a pointer and its browser would tell the page of a click. */
function press(target: Element): void {
  const init = { bubbles: true, cancelable: true, composed: true, button: 0, detail: 1 };
  target.dispatchEvent(new PointerEvent('pointerdown', init));
  target.dispatchEvent(new MouseEvent('mousedown', init));
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  target.dispatchEvent(new PointerEvent('pointerup', init));
  target.dispatchEvent(new MouseEvent('mouseup', init));
  target.dispatchEvent(new MouseEvent('click', init));
}

/** As the browser enters text: past React, which else would take the value for one that it knows already. */
function enter(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const prototype =
    field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}
