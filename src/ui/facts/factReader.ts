import type { Fact } from './fact';

/**
 * Turns the fields of an answer into facts, and keeps account of those that have been told.
 * @param shownElsewhere Names of fields that are not among the facts.
 * @param parseTime Milliseconds since 1970 of a time as it is written; undefined when it is none.
 */
export function factReader<Answer extends object>(
  answer: Answer,
  shownElsewhere: readonly string[],
  parseTime: (text: string | undefined) => number | undefined,
) {
  const told = new Set<string>(shownElsewhere);
  const text = (label: string, shown: string | undefined): Fact[] =>
    shown === undefined ? [] : [{ label, kind: 'text', text: shown }];
  return {
    /** A field, which then counts as told. */
    value: <Name extends keyof Answer & string>(name: Name): Answer[Name] => {
      told.add(name);
      return answer[name];
    },
    text,
    id: (label: string, shown: string | undefined): Fact[] =>
      shown ? [{ label, kind: 'id', id: shown }] : [],
    writing: (label: string, shown: string | undefined): Fact[] =>
      shown
        ? [{ label, kind: 'writing', text: shown }]
        : text(label, shown === '' ? 'None' : undefined),
    time: (label: string, shown: string | undefined): Fact[] => {
      const ms = parseTime(shown);
      return ms === undefined ? text(label, shown) : [{ label, kind: 'time', ms }];
    },
    words: <Value>(shown: Value | undefined, say: (known: Value) => string): string | undefined =>
      shown === undefined ? undefined : say(shown),
    /** Fields that nobody has told: more may be answered than is described. Called last. */
    others: (): Fact[] =>
      Object.entries(answer)
        .filter(([name, value]) => !told.has(name) && value !== undefined)
        .map(([name, value]) =>
          typeof value === 'string'
            ? { label: name, kind: 'text', text: value }
            : { label: name, kind: 'json', value },
        ),
  };
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
