/** The DOM id of the element that holds a field of the form, so that links and focus find it. */
export function fieldElementId(path: string): string {
  return `field-${path}`;
}
