import { z } from 'zod';
import { MAX_TAGS } from '../../../api/tagRules';
import { tagRowsSchema } from '../../../api/tagRowsSchema';
import type { EndpointService } from '../../../api/vpcep';

/** The same change of many services' tags, as the form has it. */
export const tagChangeSchema = z.object({
  /** By key alone, whatever the value, where tags are taken away. */
  kind: z.enum(['add', 'remove']),
  tags: tagRowsSchema.min(1, 'Add at least one tag.'),
});
export type TagChange = z.infer<typeof tagChangeSchema>;

/** The services that would have more tags than the cloud lets one have, as far as the list tells their tags. */
export function overfilled(
  services: readonly EndpointService[],
  { kind, tags }: TagChange,
): EndpointService[] {
  if (kind === 'remove') return [];
  const added = tags.map(({ key }) => key);
  return services.filter(({ tags: present = [] }) => {
    const keys = new Set([...present.map(({ key }) => key), ...added]);
    return keys.size > MAX_TAGS;
  });
}
