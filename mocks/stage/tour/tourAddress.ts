import { useNavigate, useRouter } from '@tanstack/react-router';
import { SWITCHED_ON } from '../../page/readAddress';
import type { StageSettings } from '../useStageAddress';

/** The clock of the tour's cloud: a minute or two of its time are seconds. */
const TOUR_SPEED = '30';

/** What the tour plays on; the rest of what a link carries would change what it speaks of. */
const TOUR_SETTINGS = {
  tour: SWITCHED_ON,
  speed: TOUR_SPEED,
  scenario: undefined,
  seed: undefined,
  edition: undefined,
  refuse: undefined,
  latency: undefined,
  services: undefined,
  faults: undefined,
} satisfies StageSettings;

/** Whether the address sets the stage for the tour. */
export function isSetForTour(settings: StageSettings): boolean {
  const present = new Map<string, string | undefined>(Object.entries(settings));
  return Object.entries(TOUR_SETTINGS).every(([name, value]) => present.get(name) === value);
}

/** In the name of the tour's own cloud, and so of the places of its drafts. */
export const TOUR_CLOUD = '/tour/';

const SIGN_IN = '/sign-in';
const KEY = 'stage tour came from';

/** Sets the stage for the tour, which then plays; where the person is now is where the tour ends. */
export function useEnterTour(): () => Promise<void> {
  const router = useRouter();
  const navigate = useNavigate();
  return async () => {
    const { href } = router.buildLocation({
      to: '.',
      search: (search: Record<string, unknown>) => ({
        ...search,
        tour: undefined,
        // A sign-in would go on to the page that asked for the tour.
        ...(router.state.location.pathname === SIGN_IN && { from: undefined }),
      }),
    });
    keepWhence(href);
    await navigate({
      to: '/services',
      search: () => ({ ...TOUR_SETTINGS, stage: undefined }),
      replace: true,
    });
  };
}

function keepWhence(href: string): void {
  try {
    // A tour that is begun again, as by a reload, comes back to where the first one began.
    if (sessionStorage.getItem(KEY) === null) sessionStorage.setItem(KEY, href);
  } catch {
    // Then it ends on the list.
  }
}

export function takeWhence(): string | undefined {
  try {
    const href = sessionStorage.getItem(KEY) ?? undefined;
    sessionStorage.removeItem(KEY);
    return href;
  } catch {
    return undefined;
  }
}
