import type { Scope } from '../api/scope';
import { forgetDraftsOf, hasDraftOf } from '../ui/draft/draftStorage';
import { follow } from './notifications/followed';
import { tellOtherTabs } from './otherTabs';

/** The cloud has said that there is no such service or endpoint any more: what was typed of it can become nothing, in any tab. */
export function forgetGone(id: string): void {
  forgetDraftsOf(id);
  tellOtherTabs({ gone: [id] });
}

const tellNobody = () => undefined;

/** One of many deletions is followed for nothing but what was typed of the service, where there is any. */
export function forgetOnceGone(scope: Scope, id: string, since: number): void {
  if (!hasDraftOf(id)) return;
  follow({
    scope,
    kind: 'service',
    id,
    status: 'deleting',
    awaited: 'gone',
    since,
    operation: { succeeded: tellNobody, failed: tellNobody },
  });
}
