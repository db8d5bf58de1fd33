import { parseSettings, quote, type Settings } from '../scenarios/settings';

/** What the address says of the page itself, beside the cloud that plays. */
const SWITCHES = ['presenter', 'tour'] as const;
export const SWITCHED_ON = '1';

/** The settings of the stand-in cloud, and a sentence for each part of the address that is not understood. */
export function readAddress(search: URLSearchParams): { settings: Settings; problems: string[] } {
  const { settings, problems } = parseSettings(search);
  const ofSwitches = SWITCHES.flatMap((name) => {
    const text = search.get(name) ?? '';
    return text === '' || text === SWITCHED_ON
      ? []
      : [`${name}=${quote(text)} is not ${name}=${SWITCHED_ON}: it is left off.`];
  });
  return { settings, problems: [...problems, ...ofSwitches] };
}
