import { useSyncExternalStore } from 'react';
import type { ConsoleConfig, ReadConfig } from '../api/config';

/** What is known of `config.json`: the page paints before it has arrived. */
export type Configuration =
  | { state: 'reading'; isLate: boolean }
  | { state: 'read'; config: ConsoleConfig }
  | { state: 'wrong'; mistakes: readonly string[] };

let configuration: Configuration = { state: 'reading', isLate: false };
const listeners = new Set<() => void>();

function tell(next: Configuration): void {
  configuration = next;
  for (const listener of listeners) listener();
}

/** Until then a page that waits need not say for what. */
const LATE_MS = 2_000;
const TIMEOUT_MS = 30_000;

export function useConfiguration(): Configuration {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => configuration,
  );
}

/**
 * Reads `config.json` beside the page.
 * @param onRead does what must be done before any page hears of it
 */
export async function readConfiguration(onRead: (config: ConsoleConfig) => void): Promise<void> {
  const late = setTimeout(() => tell({ state: 'reading', isLate: true }), LATE_MS);
  const read = await fetchConfig();
  clearTimeout(late);
  if ('config' in read) onRead(read.config);
  tell('config' in read ? { state: 'read', ...read } : { state: 'wrong', ...read });
}

async function fetchConfig(): Promise<ReadConfig> {
  // Its rules come beside it: pages that only paint need neither.
  const rules = import('../api/config');
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}config.json`, {
      cache: 'no-cache',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const { readConfig } = await rules;
    if (response.ok) return readConfig(await response.text(), { isDemo: __SAMPLE_DATA__ });
    return {
      mistakes: [
        response.status === 404
          ? 'There is no config.json beside the page.'
          : `The host answered with status ${response.status} in place of config.json.`,
      ],
    };
  } catch {
    return { mistakes: ['The host did not answer when asked for config.json.'] };
  }
}
