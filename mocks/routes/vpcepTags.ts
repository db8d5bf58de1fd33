import { changeTags, readTaggedType, tagsOfProject } from '../cloud/tagOperations';
import { searchByTag } from '../cloud/tagSearch';
import { ok, type Route } from './exchange';
import { readBody } from './requestBody';

const RESOURCES = '/v1/{project_id}/{resource_type}';

/** The VPC Endpoint API: the tags of services and endpoints. */
export const tagRoutes: readonly Route[] = [
  // "Batch Adding Tags to or Deleting Tags from a Specified Resource"
  {
    api: 'vpcep',
    method: 'POST',
    path: `${RESOURCES}/{resource_id}/tags/action`,
    answer({ cloud, body, part }) {
      const type = readTaggedType(part('resource_type'));
      changeTags(cloud, type, part('resource_id'), readBody(body));
      return { status: 200 };
    },
  },
  // "Querying Tags of a Tenant's Resource"
  {
    api: 'vpcep',
    method: 'GET',
    path: `${RESOURCES}/tags`,
    answer: ({ cloud, part }) =>
      ok({ tags: tagsOfProject(cloud, readTaggedType(part('resource_type'))) }),
  },
  // "Querying Resources by Tag"
  {
    api: 'vpcep',
    method: 'POST',
    path: `${RESOURCES}/resource_instances/action`,
    answer({ cloud, body, part }) {
      const type = readTaggedType(part('resource_type'));
      const found = searchByTag(cloud, type, readBody(body));
      return ok({
        ...('resources' in found && {
          resources: found.resources.map(({ id, name, tags }) => ({
            resource_id: id,
            resource_name: name,
            resource_detail: null,
            tags,
          })),
        }),
        total_count: found.totalCount,
      });
    },
  },
];
