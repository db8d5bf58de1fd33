import type { Scope } from '../../../api/scope';
import { createTags, deleteTags } from '../../../api/tags';
import { fetchService } from '../../../api/vpcep';
import { sendAndLook } from '../../../status/sendAndLook';
import { tagsOf } from '../../../status/tags/tagParts';
import type { TagChange } from './tagChange';

/**
 * Changes the tags of one service. When the answer is lost, reads the service to tell whether it was taken.
 * @throws {ApiError} when the cloud refuses, or when it cannot be told what became of it
 * @throws {NotTakenError} when the tags are not as they were to become
 */
export function tagAndLook(scope: Scope, id: string, { kind, tags }: TagChange): Promise<void> {
  return sendAndLook(
    () =>
      kind === 'add'
        ? createTags(scope, 'endpoint_service', id, tags)
        : deleteTags(
            scope,
            'endpoint_service',
            id,
            tags.map(({ key }) => key),
          ),
    async () => {
      const present = tagsOf(await fetchService(scope, id));
      return tags.every(({ key, value }) =>
        kind === 'add' ? present.get(key) === value : !present.has(key),
      );
    },
  );
}
