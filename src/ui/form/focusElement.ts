/**
 * Focuses an element, or the first control inside it when it takes none itself.
 * Answers whether there was anything to focus.
 */
export function focusElement(elementId: string): boolean {
  const element = document.getElementById(elementId);
  if (!element) return false;
  element.scrollIntoView({ block: 'nearest' });
  element.focus();
  if (document.activeElement === element) return true;
  const control = element.querySelector<HTMLElement>('input, select, textarea, button, [tabindex]');
  control?.focus();
  return control !== null;
}
