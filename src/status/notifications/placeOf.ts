/** A page with its tab, as operations name it: `/services/4189…?tab=whitelist`. */
export function placeOf(pathname: string, search: object): string {
  const tab = 'tab' in search && typeof search.tab === 'string' ? search.tab : undefined;
  return tab === undefined ? pathname : `${pathname}?tab=${encodeURIComponent(tab)}`;
}
