import { useEffect, useEffectEvent } from 'react';
import type { TourControls } from './TourBar';

interface TourKeys extends Pick<TourControls, 'onBack' | 'onNext' | 'onPause'> {
  isPlaying: boolean;
  /** The person does something on the page. */
  onTouch: () => void;
}

/**
 * While it plays, the tour is led by keys that nobody needs for the page: Space pauses, the arrows go a step on or back.
 * Any other key and any press on the page is the person's own, and the tour gives way.
 */
export function useTourKeys({ isPlaying, onBack, onNext, onPause, onTouch }: TourKeys): void {
  const keyAction = (key: string) => {
    switch (key) {
      case ' ':
      case 'Tab':
      case 'Escape':
        return onPause;
      case 'ArrowRight':
        return onNext;
      case 'ArrowLeft':
        return onBack;
      default:
        return undefined;
    }
  };
  const keyed = useEffectEvent((event: KeyboardEvent) => {
    if (!event.isTrusted || hasModifier(event)) return;
    const inBar = isInBar(event);
    // The arrows are nothing to the bar's buttons; its other keys are.
    if (inBar ? !isArrow(event) : !isPlaying) return;
    const act = keyAction(event.key);
    if (!act) {
      onTouch();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    act();
  });
  const pressed = useEffectEvent((event: PointerEvent) => {
    if (event.isTrusted && isPlaying && !isInBar(event)) onTouch();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => keyed(event);
    const onPress = (event: PointerEvent) => pressed(event);
    document.addEventListener('keydown', onKey, { capture: true });
    document.addEventListener('pointerdown', onPress, { capture: true });
    return () => {
      document.removeEventListener('keydown', onKey, { capture: true });
      document.removeEventListener('pointerdown', onPress, { capture: true });
    };
  }, []);
}

function isInBar({ target }: Event): boolean {
  return target instanceof Element && target.closest('[data-tour-bar]') !== null;
}

function isArrow({ key }: KeyboardEvent): boolean {
  return key === 'ArrowRight' || key === 'ArrowLeft';
}

function hasModifier({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey || ['Shift', 'Control', 'Alt', 'Meta'].includes(key);
}
