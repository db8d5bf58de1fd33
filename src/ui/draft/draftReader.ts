import { z } from 'zod';

/** A record of unknown content: what is no object has no members. */
export const members = z.record(z.string(), z.unknown()).catch({});

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export interface DraftReader {
  /** Names of fields that were there and could not be brought back; grows as fields are read. */
  dropped: string[];
  /** A field as it was kept, or what it is otherwise. */
  kept: <T>(schema: z.ZodType<T>, value: unknown, otherwise: T, label: string) => T;
  /** Those rows of a list that can be brought back. */
  rows: <T>(schema: z.ZodType<T>, value: unknown, label: string) => T[];
}

/** Reads a draft field by field, as an earlier build with another form may have written it. */
export function createDraftReader(): DraftReader {
  const dropped: string[] = [];
  const kept = <T>(schema: z.ZodType<T>, value: unknown, otherwise: T, label: string): T => {
    if (value === undefined) return otherwise;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    dropped.push(label);
    return otherwise;
  };
  const rows = <T>(schema: z.ZodType<T>, value: unknown, label: string): T[] => {
    const all = kept(z.array(z.unknown()), value, [], label);
    return all.flatMap((row, index) => {
      const parsed = schema.safeParse(row);
      if (!parsed.success) dropped.push(`${label}, row ${index + 1}`);
      return parsed.success ? [parsed.data] : [];
    });
  };
  return { dropped, kept, rows };
}
