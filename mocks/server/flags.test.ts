import { describe, expect, it } from 'vitest';
import { HELP, readFlags, UsageError } from './flags';

function problemOf(...args: string[]): string {
  try {
    readFlags(args);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return 'none';
}

describe('the command line', () => {
  it('may be empty: the everyday scenario on this computer alone, and any token', () => {
    expect(readFlags([])).toMatchObject({
      host: '127.0.0.1',
      port: 8797,
      speed: 1,
      scenario: 'default',
      edition: '2022',
      latencyMs: 0,
      faults: [],
      quiet: false,
    });
    expect(readFlags([])).not.toHaveProperty('token');
  });

  it('takes a value as the next argument or after an equals sign, and the last of two', () => {
    const flags = { port: 80, seed: 'a', token: 'x=y', quota: 3, speed: 0, quiet: true };
    const spaced = ['--port', '80', '--seed', 'a', '--token', 'x=y', '--quota', '3'];
    const equals = ['--port=80', '--seed=a', '--token=x=y', '--quota=7', '--quota=3'];
    for (const args of [spaced, equals]) {
      expect(readFlags([...args, '--speed', 'hold', '--quiet'])).toMatchObject(flags);
    }
  });

  it('demands the tokens of sign-ins alone when no token is named', () => {
    for (const args of [['--token'], ['--token', '--quiet'], ['--token=']]) {
      expect(readFlags(args)).toMatchObject({ token: '' });
    }
  });

  it('helps, whatever else it says', () => {
    expect(readFlags(['--help'])).toBe('help');
    expect(readFlags(['--port', '1', '-h', '--nonsense'])).toBe('help');
    for (const flag of ['port', 'host', 'speed', 'scenario', 'seed', 'edition', 'project']) {
      expect(HELP).toContain(`--${flag} `);
    }
    for (const flag of [
      'services',
      'latency',
      'faults',
      'quota',
      'token-life',
      'state',
      'token',
      'quiet',
    ]) {
      expect(HELP).toContain(`--${flag} `);
    }
  });

  it.each([
    ['--prot', '8797'],
    ['8797'],
    ['-p', '8797'],
    ['--'],
    ['--toString', '1'],
    ['--quiet=no'],
    [''],
    ['--refuse', 'EndPoint.3044'],
  ])('does not know %s', (...args) => {
    expect(problemOf(...args)).toBe(
      `Unknown argument ${JSON.stringify(args[0])}: see npm run cloud -- --help.`,
    );
  });

  it.each([
    ['--port', ['65536', '-1', '80.5', 'http', '', '0x50', '٣'], 'a number from 0 to 65535'],
    ['--speed', ['0', '3601', 'fast', '-1', 'NaN'], 'a number from 1 to 3600'],
    ['--scenario', ['nonsense', '__proto__', 'Default'], 'one of default, empty'],
    ['--seed', ['a b', 'x'.repeat(33), 'é'], '1 to 32 letters'],
    ['--edition', ['2023', '22'], '2022 or 2025'],
    ['--project', ['eu-de', 'A'.repeat(32), '6e9d'], '32 hexadecimal digits'],
    ['--services', ['10001', '-1', 'many'], 'from 0 to 10000'],
    ['--latency', ['60001', '1.5', '1s'], 'from 0 to 60000'],
    ['--token-life', ['0s', '86401s', '90', '90m', '1.5s', '-1s'], 'from 1s to 86400s'],
    ['--quota', ['1000001', '-1', 'none'], 'from 0 to 1000000'],
  ])('%s takes %j no less than it says', (flag, values, wanted) => {
    for (const value of values) {
      const problem = problemOf(`${flag}=${value}`);
      expect(problem).toMatch(new RegExp(`^${flag} takes .*${wanted}`));
      const given = value === '' ? 'nothing' : JSON.stringify(value);
      expect(problem.endsWith(`, not ${given}.`)).toBe(true);
    }
  });

  it('names the fault that there is not, among those that there are', () => {
    const known = 'create-service_EndPoint.3044_next*list-services_500-html_30-percent';
    expect(readFlags(['--faults', known])).toMatchObject({ faults: [{}, {}] });
    for (const unknown of [
      'nonsense',
      'any_EndPoint.9999',
      'any_401_sometimes',
      'eat_401',
      'any',
    ]) {
      expect(problemOf('--faults', `${known}*${unknown}`)).toBe(
        `--faults takes what goes wrong, as docs/for-testers.md lists it, not ${JSON.stringify(unknown)}.`,
      );
    }
    const tooMany = Array.from({ length: 21 }, () => 'any_401').join('*');
    expect(problemOf('--faults', tooMany)).toContain('not "any_401"');
  });

  it.each(['--port', '--state', '--host'])('%s needs a value, and no flag is one', (flag) => {
    expect(problemOf(flag)).toMatch(/, not nothing\.$/);
    expect(problemOf(flag, '--quiet')).toMatch(/, not nothing\.$/);
  });

  it('says what is wrong in one line, whatever was typed', () => {
    for (const typed of ['a\nb', '\u001b[31m', '\u2028', 'x'.repeat(10_000)]) {
      for (const problem of [problemOf(typed), problemOf('--seed', typed)]) {
        expect(problem).toMatch(/^[ -~’…]{1,200}$/);
      }
    }
  });
});
