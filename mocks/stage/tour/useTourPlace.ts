import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { clearDraft, keepDraftText, keptDrafts } from '../../../src/ui/draft/draftStorage';
import type { Snapshot } from '../../page/snapshots';
import type { StandIn } from '../../page/standIn';
import { TOUR_CLOUD } from './tourAddress';
import type { TourPlace } from './tourRun';

/** The cloud, the page and what its forms hold. */
export interface TourPoint {
  snapshot: Snapshot;
  href: string;
  drafts: ReturnType<typeof keptDrafts>;
}

/** Where no step begins: every page that one begins on is then opened anew. */
const ELSEWHERE = '/endpoints';

export function useTourPlace(standIn: StandIn): TourPlace<TourPoint> {
  const router = useRouter();
  const queries = useQueryClient();
  const open = async (href: string) => {
    router.history.push(href, undefined, { ignoreBlocker: true });
    await router.load();
  };
  return {
    note: () => {
      // Forms keep what they hold when their page is hidden.
      document.dispatchEvent(new Event('visibilitychange'));
      return {
        snapshot: standIn.takeSnapshot('tour'),
        href: router.state.location.href,
        drafts: draftsOfTour(),
      };
    },
    goBack: async ({ snapshot, href, drafts }) => {
      const { search } = new URL(href, 'https://page');
      await open(`${ELSEWHERE}${search}`);
      forgetTourDrafts();
      for (const { place, text } of drafts) keepDraftText(place, text);
      await standIn.restore(snapshot);
      queries.removeQueries({ type: 'inactive' });
      await queries.invalidateQueries();
      await open(href);
    },
  };
}

function draftsOfTour() {
  return keptDrafts().filter(({ place }) => place.includes(TOUR_CLOUD));
}

/** Forgets what this tab keeps of the tour's cloud: drafts, of which the page is told, and whatever else there is. */
export function forgetTourDrafts(): void {
  for (const { place } of draftsOfTour()) clearDraft(place);
  for (const key of Object.keys(sessionStorage)) {
    if (key.includes(TOUR_CLOUD)) sessionStorage.removeItem(key);
  }
}
