import { Suspense, useEffect, useEffectEvent } from 'react';
import type { SampleData } from './sampleData';
import { useStageShown } from './stageShown';

/** Where the stage stands, fetched when it is first shown; its keys work on every page. */
export function StageDock({ sampleData }: { sampleData: SampleData }) {
  const { isShown, toggle } = useStageShown();
  const { Stage } = sampleData;

  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (!event.ctrlKey || !event.shiftKey || event.code !== 'KeyD') return;
    // Some browsers would bookmark all tabs.
    event.preventDefault();
    toggle();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  if (!isShown) return null;
  return (
    <Suspense>
      <Stage />
    </Suspense>
  );
}
