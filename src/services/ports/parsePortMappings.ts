import { readJson } from './parsePortJson';
import { readLines } from './parsePortLines';
import type { PastedMapping, PastedPart } from './pastedMapping';

/** Longer text is not read: 200 mappings fit in a tenth of it. In characters. */
export const MAX_PASTE_LENGTH = 100_000;

export interface ParsedPaste {
  /** Every line or item that is not blank, in order. */
  parts: PastedPart[];
  /** How many mappings that makes, ranges counted out. */
  mappingCount: number;
  problemCount: number;
}

/** Says that a text is too long to be read, and how long it is; undefined when it is not. */
export function pasteTooLong(text: string): string | undefined {
  if (text.length <= MAX_PASTE_LENGTH) return undefined;
  return `That is ${formatSize(text.length)} of text, and at most ${formatSize(MAX_PASTE_LENGTH)} is read here: paste only the lines with port mappings.`;
}

/** Reads port mappings as people have them: `service:terminal` lines, CSV, spreadsheet cells, the API's JSON. */
export function parsePortMappings(text: string): ParsedPaste {
  const parts = /^\s*[[{]/.test(text) ? readJson(text) : readLines(text);
  let mappingCount = 0;
  let problemCount = 0;
  for (const part of parts) {
    if (part.outcome === 'mappings') mappingCount += part.run.count;
    if (part.outcome === 'problem') problemCount += 1;
  }
  return { parts, mappingCount, problemCount };
}

/** The mappings one by one, at most `limit` of them. */
export function pastedMappings({ parts }: ParsedPaste, limit: number): PastedMapping[] {
  const mappings: PastedMapping[] = [];
  for (const part of parts) {
    if (part.outcome !== 'mappings') continue;
    const { serverPort, clientPort, protocol, count } = part.run;
    for (let step = 0; step < count && mappings.length < limit; step += 1) {
      mappings.push({ serverPort: serverPort + step, clientPort: clientPort + step, protocol });
    }
  }
  return mappings;
}

function formatSize(characters: number): string {
  return characters >= 1_000_000
    ? `${(characters / 1_000_000).toFixed(1)} MB`
    : `${Math.round(characters / 1000)} KB`;
}
