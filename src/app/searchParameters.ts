/**
 * Search parameters as plain text, both ways. The router's own parser reads `?id=123e4567` as Infinity and
 * `?q=true` as a boolean; here every value is text until a route's schema says more. Of a repeated key the first counts.
 */
export function parseSearch(search: string): Record<string, string> {
  const parameters: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(search)) parameters[name] ??= value;
  return parameters;
}

export function stringifySearch(parameters: Record<string, unknown>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (typeof value === 'string' || typeof value === 'number') search.set(name, String(value));
  }
  return search.size > 0 ? `?${search}` : '';
}
