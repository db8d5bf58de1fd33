import { forgetDraftsOf } from '../ui/draft/draftStorage';
import { tellOtherTabs } from './otherTabs';

/** The cloud has said that there is no such service or endpoint any more: what was typed of it can become nothing, in any tab. */
export function forgetGone(id: string): void {
  forgetDraftsOf(id);
  tellOtherTabs({ gone: [id] });
}
