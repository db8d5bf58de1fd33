import { tagKeyProblem, tagValueProblem } from '../../../api/tagRules';
import type { WantedTag } from '../../../api/tags';

/** "Querying Resources by Tag", Table 2, tags. */
const MOST_KEYS = 20;

export interface ReadTagFilter {
  /** Empty for a text that asks for no tag, or for none that there can be. */
  wanted: readonly WantedTag[];
  /** What is wrong with the text, and how it is put right. */
  problem: string | undefined;
}

/** Reads `env=production, team`: each a key with its value, or a key with whatever value. All of them are wanted. */
export function readTagFilter(text: string): ReadTagFilter {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  const wanted: WantedTag[] = [];
  for (const part of parts) {
    const [key, value] = splitOnce(part);
    const problem =
      key === ''
        ? `“${part}” names no key: write a tag as env or env=production.`
        : (tagKeyProblem(key) ?? tagValueProblem(value ?? ''));
    if (problem !== undefined) return { wanted: [], problem };
    if (wanted.some((tag) => tag.key === key)) {
      return { wanted: [], problem: `The key ${key} stands there twice: name each key once.` };
    }
    wanted.push({ key, values: value === undefined ? [] : [value] });
  }
  return wanted.length > MOST_KEYS
    ? { wanted: [], problem: `At most ${MOST_KEYS} tags can be asked for at once.` }
    : { wanted, problem: undefined };
}

/** A value may not hold `=`, nor may a key: the first one parts them. */
function splitOnce(part: string): [key: string, value?: string] {
  const at = part.indexOf('=');
  return at < 0 ? [part] : [part.slice(0, at), part.slice(at + 1)];
}
