import { parseSettings, quote, type Settings } from '../scenarios/settings';
import { FIRST_PART, stagePartNamed } from '../stage/stageParts';

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
  const part = search.get('stage') ?? '';
  const ofStage =
    part === '' || stagePartNamed(part)
      ? []
      : [`The stage has no part ${quote(part)}: showing "${FIRST_PART}".`];
  return { settings, problems: [...problems, ...ofSwitches, ...ofStage] };
}
