/** The theme keeps the person's choice under this key: `light`, `dark` or `system`. */
const MODE_KEY = 'mui-mode';
/** What the theme's selectors look for; must be the theme's `colorSchemeSelector`. */
export const COLOR_SCHEME_ATTRIBUTE = 'data-color-scheme';

/** Sets the scheme before the first paint: the theme's own effect comes after it, and a dark page would flash. */
export function paintColorScheme(): void {
  const kept = localStorage.getItem(MODE_KEY);
  const isDark =
    kept === 'dark' || (kept !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute(COLOR_SCHEME_ATTRIBUTE, isDark ? 'dark' : 'light');
}
