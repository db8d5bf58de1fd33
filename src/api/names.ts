/** What things are called is seldom changed: one answer serves for as long as this. */
export const NAMES_FRESH_FOR_MS = 10 * 60_000;
