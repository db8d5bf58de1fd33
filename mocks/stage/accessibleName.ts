/** In the order of "Accessible Name and Description Computation", as far as this console needs it. */
export function accessibleNameOf(element: Element): string {
  const labelled = element.getAttribute('aria-labelledby');
  if (labelled !== null) {
    const labels = labelled.split(/\s+/).map((id) => document.getElementById(id));
    return tidy(labels.map((label) => (label ? textOf(label) : '')).join(' '));
  }
  const label = element.getAttribute('aria-label');
  if (label !== null) return tidy(label);
  if (isField(element)) {
    return tidy([...(element.labels ?? [])].map((one) => textOf(one)).join(' '));
  }
  return tidy(textOf(element));
}

export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export function isField(element: Element): element is Field {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  );
}

/** What is read of an element: pictures by their names, and nothing that is hidden from readers. */
function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return '';
  return (
    node.getAttribute('aria-label') ?? [...node.childNodes].map((child) => textOf(child)).join(' ')
  );
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
