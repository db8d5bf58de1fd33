import './app/configureZod';
import { createRoot } from 'react-dom/client';
import { sendCallsThrough } from './api/http';
import { App } from './app/App';
import { readConfiguration } from './app/configuration';
import { createQueryClient } from './app/queryClient';
import { paintColorScheme } from './app/paintColorScheme';
import { keepPersonsApart } from './app/personKept';
import { createConsoleRouter } from './app/routes';
import { whenQuiet } from './app/quiet';
import type { SampleData, SampleDataState } from './app/sampleData';
import { resumeSession } from './session/resumeSession';
import { currentSession, enterSampleData, giveSampleToken, signCalls } from './session/session';
import { tellShownPlace } from './status/notifications/operations';
import { placeOf } from './status/notifications/placeOf';
import { lazyPart } from './ui/lazyPart';

paintColorScheme();
const queryClient = createQueryClient();
const router = createConsoleRouter({ hashHistory: __HASH_HISTORY__ });

/** The stand-in cloud's own project; the real cloud's comes from the sign-in. */
const SAMPLE_SCOPE = { region: 'eu-de', projectId: '6e9dfd51d1124e8d8498dce894923a0d' };

function addressParameters(): URLSearchParams {
  return new URLSearchParams(router.history.location.search);
}

/** The settings that make one stand-in cloud another one. */
function cloudOf(search: URLSearchParams): string {
  const ofTour = search.get('tour') === '1' ? '/tour' : '';
  return (
    ['scenario', 'seed', 'edition', 'services'].map((name) => search.get(name) ?? '').join('/') +
    ofTour
  );
}

/**
 * Lets the stand-in cloud answer. The page does not wait for it: it paints at once, and the first
 * requests wait until the stand-in's worker is there.
 */
function answerWithSampleData(): SampleData {
  const listeners = new Set<() => void>();
  let state: SampleDataState | undefined;

  const edition = addressParameters().get('edition') === '2025' ? '2025' : '2022';
  const startedOn = cloudOf(addressParameters());
  // One scenario is about the sign-in, which sample data needs nowhere else.
  const isSignedOut = addressParameters().get('scenario') === 'signed-out';
  if (!isSignedOut) enterSampleData(SAMPLE_SCOPE, edition, startedOn);

  const started = import('../mocks/browser').then(({ startStandIn }) =>
    startStandIn(addressParameters(), {
      workerUrl: `${import.meta.env.BASE_URL}mockServiceWorker.js`,
    }),
  );
  sendCallsThrough({
    ready: started.then(({ sampleToken }) => {
      if (!isSignedOut) giveSampleToken(sampleToken);
    }),
    isFromCloud: (response) => response.headers.has('X-Stand-In'),
    wake: async () => (await started).wake(),
    causeHeaders: (cause) => ({ 'X-Stand-In-Cause': cause }),
  });

  const tell = (next: SampleDataState) => {
    state = next;
    for (const listener of listeners) listener();
  };

  const follow = (standIn: Awaited<typeof started>) => {
    const tellSettings = () =>
      tell({
        scenario: standIn.settings.scenario,
        speed: standIn.settings.speed,
        seed: standIn.settings.seed,
        edition: standIn.settings.edition,
        scenarios: standIn.scenarios,
        signInHint: standIn.signInHint,
        problems: standIn.problems,
      });
    tellSettings();
    standIn.subscribe(tellSettings);

    // Another scenario, seed or edition is another cloud: the page starts anew on it. Speed and refusals follow the address.
    router.subscribe('onResolved', () => {
      if (cloudOf(addressParameters()) !== startedOn) location.reload();
      else standIn.follow(addressParameters());
    });
  };
  started.then(follow, () => {
    const address = addressParameters();
    tell({
      scenario: address.get('scenario') ?? 'default',
      speed: 1,
      seed: '',
      edition,
      scenarios: [],
      signInHint: '',
      problems: ['The sample data could not be loaded: reload the page.'],
    });
  });

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
    reset: async () => {
      await (await started).reset();
      // Another past needs another page: nothing read before holds any more.
      location.reload();
    },
    Tour: lazyPart(async () => {
      const standIn = await started;
      const { Tour } = await import('../mocks/stage/tour/Tour');
      return () => <Tour standIn={standIn} />;
    }),
    TourOffer: lazyPart(async () => (await import('../mocks/stage/tour/TourOffer')).TourOffer),
    PresenterMode: lazyPart(
      async () => (await import('../mocks/stage/presenter/PresenterMode')).PresenterMode,
    ),
    Stage: lazyPart(async () => {
      const standIn = await started;
      const Panel = await standIn.loadPanel();
      return () => <Panel standIn={standIn} />;
    }),
  };
}

signCalls();
tellShownPlace((href) => {
  const { pathname, search } = router.state.location;
  return href === placeOf(pathname, search);
});
keepPersonsApart(queryClient);
const sampleData = __SAMPLE_DATA__ ? answerWithSampleData() : null;

void readConfiguration(({ regions, edition }) => {
  if (currentSession() === null) resumeSession(regions, edition);
});

const container = document.getElementById('root');
if (!container) throw new Error('index.html has no element #root.');
const page = createRoot(container);
const paint = () =>
  page.render(<App router={router} queryClient={queryClient} sampleData={sampleData} />);
// What an audience must not see is masked before there is anything to see.
if (__SAMPLE_DATA__ && addressParameters().get('presenter') === '1') {
  void import('../mocks/stage/presenter/presenterMode').then(({ beginPresenting }) => {
    beginPresenting();
    paint();
  });
} else {
  paint();
}

// What may be needed at a bad moment is fetched at a good one; where that fails it is fetched when it is needed.
whenQuiet(() => {
  import('./session/SessionWatch').catch(() => undefined);
  import('./session/SessionExpiredDialog').catch(() => undefined);
});
