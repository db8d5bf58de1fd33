const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Services have UUIDs; where an ID stands in a path, the cloud takes some other words for calls of their own. */
export function isServiceId(text: string): boolean {
  return UUID.test(text);
}
