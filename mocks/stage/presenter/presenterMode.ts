import { maskIds } from './maskIds';

const TYPE_SIZE = '125%';
/** Attributes whose words are shown or read out. */
const SPOKEN = ['title', 'aria-label', 'placeholder', 'alt'];
const HIDES_TEXT = '-webkit-text-security';

interface Shown {
  masked: string;
  original: string;
}

/** What stood where something is masked, to be put back. */
const texts = new WeakMap<Text, Shown>();
const attributes = new WeakMap<Element, Map<string, Shown>>();
let observer: MutationObserver | undefined;

/**
 * Shows the page in large type and masks every ID on it, also those in the titles of controls and of the tab. It is
 * done to the document alone: what the console knows, sends and copies stays whole.
 */
export function beginPresenting(): void {
  if (observer) return;
  document.documentElement.style.fontSize = TYPE_SIZE;
  maskBelow(document.documentElement);
  observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'childList') addedNodes.forEach(maskBelow);
      else if (target instanceof Text) maskText(target);
      else if (target instanceof Element) maskAttributes(target);
    }
    maskFields();
  });
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: [...SPOKEN, 'value'],
  });
  document.addEventListener('input', maskFields);
}

export function endPresenting(): void {
  observer?.disconnect();
  observer = undefined;
  document.removeEventListener('input', maskFields);
  document.documentElement.style.removeProperty('font-size');
  for (const node of nodesBelow(document.documentElement)) {
    if (node instanceof Text) {
      const shown = texts.get(node);
      if (shown && node.data === shown.masked) node.data = shown.original;
    } else if (node instanceof HTMLElement) {
      node.style.removeProperty(HIDES_TEXT);
      for (const [name, { masked, original }] of attributes.get(node) ?? []) {
        if (node.getAttribute(name) === masked) node.setAttribute(name, original);
      }
    }
  }
}

function maskBelow(root: Node): void {
  for (const node of nodesBelow(root)) {
    if (node instanceof Text) maskText(node);
    else if (node instanceof Element) maskAttributes(node);
  }
  maskFields();
}

function* nodesBelow(root: Node): Generator<Node> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) yield node;
}

function maskText(text: Text): void {
  const original = text.data;
  const masked = maskIds(original);
  if (masked === original) return;
  texts.set(text, { masked, original });
  text.data = masked;
}

function maskAttributes(element: Element): void {
  for (const name of SPOKEN) {
    const original = element.getAttribute(name);
    const masked = original === null ? null : maskIds(original);
    if (original === null || masked === null || masked === original) continue;
    const ofElement = attributes.get(element) ?? new Map<string, Shown>();
    attributes.set(element, ofElement.set(name, { masked, original }));
    element.setAttribute(name, masked);
  }
}

/** What a field holds is the form's, so its letters are hidden rather than changed. */
function maskFields(): void {
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'input, textarea',
  )) {
    if (maskIds(field.value) === field.value) field.style.removeProperty(HIDES_TEXT);
    else field.style.setProperty(HIDES_TEXT, 'disc');
  }
}
