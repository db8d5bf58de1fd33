import { z } from 'zod';
import { courseSchema } from './course';
import { endpointFieldsSchema } from './endpointRecord';
import { serviceFieldsSchema } from './serviceRecord';
import { tagsSchema } from './tags';

/** Every entry tells when it was written, and the service or endpoint that it is about. */
const about = { at: z.number(), id: z.string() };

export const journalEntrySchema = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('service-created'),
    ...about,
    fields: serviceFieldsSchema,
    course: courseSchema,
  }),
  z.object({ what: z.literal('service-modified'), ...about, fields: serviceFieldsSchema }),
  z.object({ what: z.literal('service-deleted'), ...about, takesMs: z.number() }),
  z.object({
    what: z.literal('whitelist-changed'),
    ...about,
    action: z.enum(['add', 'remove']),
    permissions: z.array(z.string()),
  }),
  z.object({
    what: z.literal('endpoint-created'),
    ...about,
    serviceId: z.string(),
    markerId: z.number(),
    needsApproval: z.boolean(),
    fields: endpointFieldsSchema,
    course: courseSchema,
  }),
  z.object({
    what: z.literal('connection-requested'),
    ...about,
    serviceId: z.string(),
    markerId: z.number(),
    /** Of another account. */
    domainId: z.string(),
    needsApproval: z.boolean(),
    course: courseSchema,
  }),
  z.object({
    what: z.literal('endpoint-decided'),
    ...about,
    serviceId: z.string(),
    accepted: z.boolean(),
  }),
  z.object({ what: z.literal('endpoint-deleted'), ...about, takesMs: z.number() }),
  z.object({ what: z.literal('tags-changed'), ...about, tags: tagsSchema }),
]);
/** A write that the cloud accepted, with its cloud time. */
export type JournalEntry = z.infer<typeof journalEntrySchema>;

/** All that must be kept to have the same cloud again: the rest follows from scenario, seed and edition. */
export const keptStateSchema = z.object({
  version: z.literal(1),
  /** Cloud time at which this cloud began; the ages of its first resources count from here. */
  beganAt: z.number(),
  clock: z.object({ realTime: z.number(), cloudTime: z.number(), speed: z.number() }),
  /** Resources ever created, those since forgotten included: numbers the next one, so that no ID comes twice. */
  created: z.number(),
  journal: z.array(journalEntrySchema),
});
export type KeptState = z.infer<typeof keptStateSchema>;

export function isCreation({ what }: JournalEntry): boolean {
  return (
    what === 'service-created' || what === 'endpoint-created' || what === 'connection-requested'
  );
}

/**
 * Leaves out what has been created and is gone again, and what a later entry says anew. The deletion of what was there
 * from the beginning stays, or it would be back.
 */
export function withoutTheGone(
  journal: readonly JournalEntry[],
  isGone: (creation: JournalEntry) => boolean,
): JournalEntry[] {
  const forgotten = new Set(
    journal.filter((entry) => isCreation(entry) && isGone(entry)).map(({ id }) => id),
  );
  const saidAnew = new Set<string>();
  const kept: JournalEntry[] = [];
  for (const entry of journal.toReversed()) {
    const subject = subjectOf(entry);
    if (forgotten.has(entry.id) || saidAnew.has(subject)) continue;
    // A change of a service says its tags as well.
    if (entry.what === 'service-modified') saidAnew.add(subject).add(tagsOf(entry.id));
    if (entry.what === 'tags-changed') saidAnew.add(subject);
    kept.push(entry);
  }
  return kept.toReversed();
}

function subjectOf({ what, id }: JournalEntry): string {
  return what === 'tags-changed' ? tagsOf(id) : `${what} ${id}`;
}

function tagsOf(id: string): string {
  return `tags of ${id}`;
}
