import { z } from 'zod';
import { DEFAULT_EDITION, isEdition } from './editions';
import { readJson } from './json';
import { REGIONS } from './scope';

/** Where operators find help: a page or a mailbox. */
const LINK = /^(?:https:\/\/|mailto:)\S+$/;

const region = z.enum(REGIONS, `must be one of ${REGIONS.map((name) => `"${name}"`).join(', ')}`);

const EDITION_RULE = 'must be "2022" or "2025", in quotes';

const settings = z.strictObject(
  {
    regions: z
      .array(region, 'must be a list of regions, such as ["eu-de", "eu-nl"]')
      .min(1, 'must name a region'),
    defaultRegion: region.optional(),
    edition: z.string(EDITION_RULE).refine(isEdition, EDITION_RULE).default(DEFAULT_EDITION),
    supportLink: z
      .string('must be text')
      .regex(LINK, 'must begin with https:// or mailto:')
      .optional(),
    title: z.string('must be text').trim().min(1, 'must not be empty').default('Endpoint services'),
    banner: z.string('must be text').trim().optional(),
    mode: z.literal('sample', 'can only be "sample", or be left out').optional(),
  },
  'must be an object',
);

/** What whoever deploys the console decides: `config.json`, read at start and never built in. */
export interface ConsoleConfig extends Omit<
  z.infer<typeof settings>,
  'mode' | 'regions' | 'defaultRegion'
> {
  regions: readonly string[];
  defaultRegion: string;
}

export type ReadConfig = { config: ConsoleConfig } | { mistakes: readonly string[] };

/** Reads the text of `config.json`; what is wrong with it comes as one sentence each. */
export function readConfig(text: string, { isDemo }: { isDemo: boolean }): ReadConfig {
  if (text.trimStart().startsWith('<')) {
    return {
      mistakes: ['In place of config.json the host answers with a web page: it is missing.'],
    };
  }
  const json = readJson(text);
  if (json === undefined) return { mistakes: ['config.json is not JSON.'] };
  const parsed = settings.safeParse(json);
  if (!parsed.success) return { mistakes: parsed.error.issues.flatMap(mistakesOf) };
  const { mode, ...given } = parsed.data;
  const regions: string[] = [...new Set(given.regions)];
  const defaultRegion = given.defaultRegion ?? regions[0] ?? '';
  const mistakes = [
    ...(regions.includes(defaultRegion)
      ? []
      : [`"defaultRegion" is "${defaultRegion}", which "regions" does not name.`]),
    ...(mode === undefined || isDemo
      ? []
      : ['"mode": "sample" is for the demo build only: leave it out, or serve the demo build.']),
  ];
  return mistakes.length > 0 ? { mistakes } : { config: { ...given, regions, defaultRegion } };
}

function mistakesOf(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `There is no setting "${key}".`);
  }
  const [name, place] = issue.path;
  if (name === undefined) return [`What config.json holds ${issue.message}.`];
  const which = typeof place === 'number' ? `, entry ${place + 1},` : '';
  return [`"${String(name)}"${which} ${issue.message}.`];
}
