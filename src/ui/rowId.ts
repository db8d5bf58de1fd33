/** An ID for a row of the form. `randomUUID` would need a secure page, which a laptop in a local network may not be. */
export function newRowId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
