const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether text has the shape of the cloud's IDs, so that asking for it makes sense. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
