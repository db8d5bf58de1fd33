import type { ParsedPaste } from './parsePortMappings';
import { MAX_PORT_MAPPINGS } from './portRules';

/** So many places of problems are named one by one. */
const NAMED_PLACES = 5;

/** Why so many mappings cannot be taken beside the rows that stay; undefined when they can. */
export function limitProblem(mappingCount: number, keptRows: number): string | undefined {
  const tooMany = mappingCount + keptRows - MAX_PORT_MAPPINGS;
  if (tooMany <= 0) return undefined;
  const kept = keptRows === 0 ? '' : ` beside the ${filledRowsWords(keptRows)}`;
  return `${mappingsWord(mappingCount)}${kept}: ${tooMany.toLocaleString('en')} too many, as a service takes at most ${MAX_PORT_MAPPINGS} in one request.`;
}

/** What was understood, in a sentence. */
export function understood({ mappingCount, problemCount }: ParsedPaste): string {
  const problems =
    problemCount === 0
      ? ''
      : ` ${problemCount.toLocaleString('en')} ${problemCount === 1 ? 'line was' : 'lines were'} not.`;
  return `${mappingsWord(mappingCount)} understood.${problems}`;
}

/** What was done with a paste, and which of it was left out. */
export function pasteReport(done: 'added' | 'replaced', parsed: ParsedPaste): string {
  const mappings = mappingsWord(parsed.mappingCount);
  const sentence = done === 'added' ? `Added ${mappings}.` : `All rows replaced by ${mappings}.`;
  if (parsed.problemCount === 0) return sentence;
  return `${sentence} Not understood and left out: ${problemPlaces(parsed)}.`;
}

/** Names where the problems are, at most a handful. */
export function problemPlaces({ parts, problemCount }: ParsedPaste): string {
  const places: string[] = [];
  for (const part of parts) {
    if (part.outcome === 'problem') places.push(part.place.toLowerCase());
    if (places.length === NAMED_PLACES) break;
  }
  const more = problemCount - places.length;
  return `${places.join(', ')}${more > 0 ? ` and ${more.toLocaleString('en')} more` : ''}`;
}

function mappingsWord(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'mapping' : 'mappings'}`;
}

function filledRowsWords(count: number): string {
  return count === 1 ? '1 row that is filled in' : `${count} rows that are filled in`;
}
