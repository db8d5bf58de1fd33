/** IDs of projects, services, endpoints and the rest are UUIDs; those of projects and accounts have no hyphens. */
const ID = /\b(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32})\b/gi;
/** So much of an ID is left that one can be told from another. */
const LEFT = 4;
const DOTS = '••••';

/** The text with each ID in it masked but for its end. */
export function maskIds(text: string): string {
  return text.replaceAll(ID, (id) => `${DOTS}${id.slice(-LEFT)}`);
}
