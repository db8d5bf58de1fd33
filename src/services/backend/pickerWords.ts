/** What to do when a list is too long to be read whole. */
export const ENTER_BY_HAND = 'enter the ID by hand if yours is not among them';
