import { useSearch } from '@tanstack/react-router';
import { Suspense, useEffect, useEffectEvent } from 'react';
import { useIsPresenting } from './presenterShown';
import type { SampleData } from './sampleData';
import { hasAppleKeys, isPressed } from '../ui/keys/keystroke';
import { STAGE_KEYS, useStageShown } from './stageShown';

/** What directs the sample data and shows it, each part fetched when it is first needed; the keys of the stage work on every page. */
export function StageDock({ sampleData }: { sampleData: SampleData }) {
  const { isShown, toggle } = useStageShown();
  const isPresenting = useIsPresenting();
  const { tour } = useSearch({ from: '__root__' });
  const { Stage, PresenterMode, Tour } = sampleData;

  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (!isPressed(STAGE_KEYS, event, hasAppleKeys())) return;
    // Some browsers would bookmark all tabs.
    event.preventDefault();
    toggle();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  return (
    <>
      {isPresenting && (
        <Suspense>
          <PresenterMode />
        </Suspense>
      )}
      {tour === '1' && (
        <Suspense>
          <Tour />
        </Suspense>
      )}
      {isShown && (
        <Suspense>
          <Stage />
        </Suspense>
      )}
    </>
  );
}
