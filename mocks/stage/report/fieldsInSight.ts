import { accessibleNameOf, isField, type Field } from '../accessibleName';

/** Of the page and its dialogs, not of the stage. */
const PLACES = 'main, .MuiDialog-root:not([data-of-stage]) [role=dialog]';
const FIELDS = 'input, textarea, select';

/** What the fields of the page hold that have something in them, each with its name; no password. */
export function fieldsInSight(): string[] {
  return [...document.querySelectorAll(PLACES)]
    .flatMap((place) => [...place.querySelectorAll(FIELDS)])
    .filter(isField)
    .flatMap((field) => {
      const name = accessibleNameOf(field);
      const text = contentOf(field);
      return name === '' || text === '' ? [] : [`${name}: ${text}`];
    });
}

function contentOf(field: Field): string {
  if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.label ?? '';
  if (field.type === 'password') return '';
  if (field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type)) {
    return field.checked ? 'on' : '';
  }
  return field.value;
}
