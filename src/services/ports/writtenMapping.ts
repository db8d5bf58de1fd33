import { parsePortMappings, pastedMappings } from './parsePortMappings';
import type { PastedMapping } from './pastedMapping';

/** The one mapping that somebody has written out in place of a port, as `8080:80`; undefined for any other text. */
export function writtenMapping(text: string): PastedMapping | undefined {
  if (!text.includes(':')) return undefined;
  const parsed = parsePortMappings(text);
  if (parsed.problemCount > 0 || parsed.mappingCount !== 1) return undefined;
  return pastedMappings(parsed, 1)[0];
}
