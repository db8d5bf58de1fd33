import { useRouter } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import type { StandIn } from '../../page/standIn';
import { useStageAddress } from '../useStageAddress';
import { TOUR_STEPS } from './steps';
import { isSetForTour, takeWhence, useEnterTour } from './tourAddress';
import { TourBar } from './TourBar';
import { TourRun } from './tourRun';
import { useTourKeys } from './useTourKeys';
import { forgetTourDrafts, useTourPlace } from './useTourPlace';

const LIST = '/services';

/** Plays as long as the address asks for it. */
export function Tour({ standIn }: { standIn: StandIn }) {
  const { settings } = useStageAddress();
  const router = useRouter();
  const enter = useEnterTour();
  const place = useTourPlace(standIn);
  const [run] = useState(() => new TourRun(TOUR_STEPS, place, prefersCalm));
  const state = useSyncExternalStore(run.subscribe, run.state);

  const begin = useEffectEvent(async (isWanted: () => boolean) => {
    // Another cloud than the tour's own means another page, on which it begins.
    if (!isSetForTour(settings) || router.state.location.pathname !== LIST) await enter();
    if (!isWanted()) return;
    forgetTourDrafts();
    run.start();
  });
  useEffect(() => {
    let isWanted = true;
    void begin(() => isWanted);
    return () => {
      isWanted = false;
      run.stop();
    };
  }, [run]);

  const leave = async () => {
    run.stop();
    const href = takeWhence() ?? LIST;
    // What a form holds is kept as it closes.
    router.history.push(LIST, undefined, { ignoreBlocker: true });
    await router.load();
    forgetTourDrafts();
    history.replaceState(null, '', router.history.createHref(href));
    location.reload();
  };
  const controls = {
    onBack: () => run.back(),
    onNext: () => run.next(),
    onPause: () => run.pause(),
    onGoOn: () => run.goOn(),
    onAgain: () => run.again(),
    onLeave: () => void leave(),
  };
  useTourKeys({ ...controls, isPlaying: run.isPlaying, onTouch: () => run.giveWay() });
  return <TourBar steps={TOUR_STEPS} state={state} {...controls} />;
}

function prefersCalm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
