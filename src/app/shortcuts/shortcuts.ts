import { STAGE_KEYS } from '../stageShown';
import { LIST_KEYS, PALETTE_KEYS } from './firstKeys';

export interface Shortcut {
  /** One stroke, or one after the other: `Mod+K`, `g s`. */
  keys: string;
  /** What it does, in the list of shortcuts. */
  words: string;
  /** ID of the command that it runs, where that is offered. */
  command: string;
  /** Its keys are heard elsewhere, as they must be from the page's first moment on. */
  isHeardElsewhere?: boolean;
}

export interface ShortcutGroup {
  title: string;
  shortcuts: readonly Shortcut[];
}

const STAGE: Shortcut = {
  keys: STAGE_KEYS,
  words: 'Show or hide the stage of the sample data',
  command: 'stage',
  isHeardElsewhere: true,
};

/** Every shortcut of the pages: the keys are heard by this table, and listed from it. */
export const SHORTCUTS: readonly ShortcutGroup[] = [
  {
    title: 'Everywhere',
    shortcuts: [
      { keys: PALETTE_KEYS, words: 'Find a page, an action or a service', command: 'palette' },
      { keys: LIST_KEYS, words: 'List the keyboard shortcuts', command: 'shortcuts' },
      { keys: 'g s', words: 'Go to the endpoint services', command: 'services' },
      { keys: 'g e', words: 'Go to the endpoints', command: 'endpoints' },
      {
        keys: 'c',
        words: 'Create an endpoint service; on the pages of endpoints, an endpoint',
        command: 'create',
      },
      ...(__SAMPLE_DATA__ ? [STAGE] : []),
    ],
  },
  {
    title: 'On lists and pages of one service or endpoint',
    shortcuts: [
      { keys: '/', words: 'Search in the list', command: 'search' },
      { keys: 'r', words: 'Refresh what is shown', command: 'refresh' },
    ],
  },
];

export const ALL_SHORTCUTS: readonly Shortcut[] = SHORTCUTS.flatMap(({ shortcuts }) => shortcuts);

/** The keys that run a command; undefined where there are none. */
export function keysOf(command: string): string | undefined {
  return ALL_SHORTCUTS.find((shortcut) => shortcut.command === command)?.keys;
}
