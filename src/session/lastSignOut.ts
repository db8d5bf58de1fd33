/**
 * Under this key the browser keeps which sign-out was the last one, as a number drawn by lot. Tabs that are open are told;
 * one that slept through it, was on another site or is opened once more knows it by this.
 */
const KEY = 'last-sign-out';

/** Empty when nobody has signed out in this browser. */
export function lastSignOut(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

export function markSignOut(): void {
  try {
    localStorage.setItem(KEY, crypto.getRandomValues(new Uint32Array(2)).join('-'));
  } catch {
    // A browser that lets the page keep nothing keeps nothing of a session either.
  }
}
