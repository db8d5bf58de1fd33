import { z } from 'zod';

/** The tags of one resource; their keys differ. */
export const tagsSchema = z.array(z.object({ key: z.string(), value: z.string() }));
export type Tags = z.infer<typeof tagsSchema>;
export type Tag = Tags[number];
