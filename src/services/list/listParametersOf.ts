import type { ServiceListParameters } from '../../api/vpcep';
import { isUuid } from '../../api/uuid';
import type { ListView } from './listView';

type Filter = Pick<ServiceListParameters, 'name' | 'id' | 'status' | 'sortKey' | 'sortDir'>;

/** What the cloud is asked for, but for the page: a whole ID is looked up as one, anything else as part of a name. */
export function filterOf({ search, status, sort, direction }: ListView): Filter {
  const text = search.trim();
  return {
    ...(isUuid(text) ? { id: text.toLowerCase() } : text !== '' && { name: text }),
    ...(status && { status }),
    sortKey: sort === 'created' ? 'created_at' : 'updated_at',
    sortDir: direction,
  };
}

/** The request for one page of the list. */
export function listParametersOf(view: ListView): ServiceListParameters {
  return { ...filterOf(view), limit: view.rows, offset: (view.page - 1) * view.rows };
}
