import type { Scope } from '../api/scope';
import { hasDraftOf } from '../ui/draft/draftStorage';
import { allFollowed, follow, type Followed } from './notifications/followed';

const tellNobody = () => undefined;

/**
 * A deletion that nobody follows here, as it is one of many or was asked for in another tab, is followed for what was
 * typed of the thing, where there is any.
 */
export function forgetOnceGone(
  scope: Scope,
  kind: Followed['kind'],
  id: string,
  since: number,
): void {
  if (!hasDraftOf(id) || allFollowed().some((one) => one.id === id)) return;
  follow({
    scope,
    kind,
    id,
    status: 'deleting',
    awaited: 'gone',
    since,
    operation: { goesOn: tellNobody, succeeded: tellNobody, failed: tellNobody },
  });
}
