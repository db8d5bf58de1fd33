import type { z } from 'zod';
import { createDraftReader, members, parseJson, type DraftReader } from './draftReader';
import { draftText } from './draftStorage';

/** What a person makes of something that exists. */
export interface ChangeDraft<Thing, Values> {
  /** It as it was then: what others have changed since shows against it. */
  opened: Thing;
  values: Values;
}

export interface ReadChangeDraft<Thing, Values> extends ChangeDraft<Thing, Values> {
  /** Names of fields that were there and could not be brought back. */
  dropped: string[];
}

/** Reads the values of a form from what was kept of them; what cannot be read is as it was opened. */
export type ReadValues<Thing, Values> = (
  reader: DraftReader,
  kept: Record<string, unknown>,
  opened: Thing,
) => Values;

/** Reads a draft that an earlier build may have written; undefined when it does not say what it is a change of. */
export function readChangeDraft<Thing, Values>(
  text: string,
  thing: z.ZodType<Thing>,
  readValues: ReadValues<Thing, Values>,
): ReadChangeDraft<Thing, Values> | undefined {
  const top = members.parse(parseJson(text));
  const opened = thing.safeParse(top['opened']).data;
  if (!opened) return undefined;
  const reader = createDraftReader();
  const values = readValues(reader, members.parse(top['values']), opened);
  return { opened, values, dropped: reader.dropped };
}

/** The draft that is kept in a place, where there is one. */
export function keptChange<Thing, Values>(
  place: string,
  thing: z.ZodType<Thing>,
  readValues: ReadValues<Thing, Values>,
): ReadChangeDraft<Thing, Values> | undefined {
  const text = draftText(place);
  return text === null ? undefined : readChangeDraft(text, thing, readValues);
}
