import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCENARIOS } from './scenarios';
import { parseSettings } from './settings';

const parse = (search: string) => parseSettings(new URLSearchParams(search));
const DEFAULTS = {
  scenario: 'default',
  speed: 1,
  seed: '1',
  edition: '2022',
  refuse: undefined,
  latencyMs: 0,
  services: undefined,
  faults: [],
};

describe('settings in the address', () => {
  it('have defaults, of which nothing is told', () => {
    expect(parse('')).toEqual({ settings: DEFAULTS, problems: [] });
    expect(parse('scenario=&speed=&seed=&edition=&refuse=&tour=1')).toEqual({
      settings: DEFAULTS,
      problems: [],
    });
  });

  it('are read together', () => {
    expect(parse('scenario=many&speed=20&seed=stage-7&edition=2025&refuse=endpoint.1018')).toEqual({
      settings: {
        ...DEFAULTS,
        scenario: 'many',
        speed: 20,
        seed: 'stage-7',
        edition: '2025',
        refuse: 'Endpoint.1018',
      },
      problems: [],
    });
  });

  it.each(SCENARIOS.map(({ name }) => name))('know the scenario %s', (name) => {
    expect(parse(`scenario=${name}`)).toEqual({
      settings: { ...DEFAULTS, scenario: name },
      problems: [],
    });
  });

  it.each([
    ['scenario=foo', 'Unknown scenario "foo": showing "default".'],
    ['speed=0', 'Speed "0" is not a number from 1 to 3600: using 1.'],
    ['speed=3601', 'Speed "3601" is not a number from 1 to 3600: using 1.'],
    ['speed=1e3', 'Speed "1e3" is not a number from 1 to 3600: using 1.'],
    ['speed=-5', 'Speed "-5" is not a number from 1 to 3600: using 1.'],
    ['seed=a b', 'Seed "a b" is not 1 to 32 letters, digits, hyphens or underscores: using "1".'],
    ['edition=2023', 'Unknown edition "2023", it is 2022 or 2025: using 2022.'],
    [
      'refuse=EndPoint.9999',
      'Unknown error code "EndPoint.9999": nothing is refused because of it.',
    ],
  ])('%s is told, and its default is used', (search, problem) => {
    expect(parse(search)).toEqual({ settings: DEFAULTS, problems: [problem] });
  });

  it('tell every one that is wrong', () => {
    expect(parse('scenario=x&speed=x&edition=x').problems.length).toBe(3);
  });

  it('repeat no more of a long text than fits into a sentence', () => {
    expect(parse(`scenario=${'x'.repeat(5000)}`).problems[0]).toBe(
      `Unknown scenario "${'x'.repeat(40)}…": showing "default".`,
    );
  });

  it('never throw and always give a speed that the clock can run at', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (speed, scenario) => {
        const { settings } = parseSettings(new URLSearchParams({ speed, scenario }));
        expect(settings.speed).toBeGreaterThanOrEqual(1);
        expect(settings.speed).toBeLessThanOrEqual(3600);
      }),
    );
  });
});
