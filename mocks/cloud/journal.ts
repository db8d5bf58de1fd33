import { z } from 'zod';
import { creationCourseSchema, serviceFieldsSchema } from './serviceRecord';

const serviceCreated = z.object({
  what: z.literal('service-created'),
  at: z.number(),
  id: z.string(),
  fields: serviceFieldsSchema,
  course: creationCourseSchema,
});

const serviceDeleted = z.object({
  what: z.literal('service-deleted'),
  at: z.number(),
  id: z.string(),
  takesMs: z.number(),
});

const journalEntry = z.discriminatedUnion('what', [serviceCreated, serviceDeleted]);
/** A write that the cloud accepted, with its cloud time. */
export type JournalEntry = z.infer<typeof journalEntry>;

/** All that must be kept to have the same cloud again: the rest follows from scenario, seed and edition. */
export const keptStateSchema = z.object({
  version: z.literal(1),
  /** Cloud time at which this cloud began; the ages of its first resources count from here. */
  beganAt: z.number(),
  clock: z.object({ realTime: z.number(), cloudTime: z.number(), speed: z.number() }),
  /** Resources ever created, those since forgotten included: numbers the next one, so that no ID comes twice. */
  created: z.number(),
  journal: z.array(journalEntry),
});
export type KeptState = z.infer<typeof keptStateSchema>;

/**
 * Leaves out what has been created and is gone again. The deletion of a service that was there from the
 * beginning stays, or it would be back.
 */
export function withoutTheGone(
  journal: readonly JournalEntry[],
  isGone: (id: string) => boolean,
): JournalEntry[] {
  const forgotten = new Set(
    journal.filter(({ what, id }) => what === 'service-created' && isGone(id)).map(({ id }) => id),
  );
  return journal.filter(({ id }) => !forgotten.has(id));
}
