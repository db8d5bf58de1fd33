/** So many random bytes set the rows of this page apart from those of a draft that an earlier one kept. */
const PAGE_BYTES = 8;

let page: string | undefined;
let count = 0;

/**
 * An ID for a row of a form, unlike any other of this page or of a kept draft. Random bytes are asked for once: two
 * hundred rows may be made in one event. `randomUUID` would need a secure page, which a laptop in a local network may
 * not be.
 */
export function newRowId(): string {
  page ??= Array.from(crypto.getRandomValues(new Uint8Array(PAGE_BYTES)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  count += 1;
  return `${page}-${count}`;
}
