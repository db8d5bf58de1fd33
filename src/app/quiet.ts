/** When a page that was opened has long been shown: what may be needed later is fetched then. */
export const QUIET_AFTER_MS = 5_000;
