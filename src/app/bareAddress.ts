import { SAMPLE_SETTINGS } from './sampleSettings';
import { parseSearch, stringifySearch } from './searchParameters';

/** The address of a page without what a person has looked for or chosen there. */
export function bareAddress(href: string): string {
  const [pathname = '', search = ''] = href.split('?', 2);
  const parameters = parseSearch(search);
  const settings = Object.fromEntries(SAMPLE_SETTINGS.map((name) => [name, parameters[name]]));
  return pathname + stringifySearch(settings);
}
