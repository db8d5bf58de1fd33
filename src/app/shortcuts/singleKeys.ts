import { useSyncExternalStore } from 'react';
import { keptText } from '../../ui/keptText';

const kept = keptText('endpoint-services/single-key-shortcuts');
const OFF = 'off';

/** Whether shortcuts of keys that write a text count (WCAG 2.1.4, "Character Key Shortcuts"). */
export function areSingleKeysOn(): boolean {
  return kept.read() !== OFF;
}

export function switchSingleKeys(isOn: boolean): void {
  kept.write(isOn ? 'on' : OFF);
}

export function useSingleKeysOn(): boolean {
  return useSyncExternalStore(kept.subscribe, areSingleKeysOn);
}
