import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HIGHEST_PORT, LOWEST_PORT, normalisePort, portNumber, portProblem } from './portNumber';

const port = fc.integer({ min: LOWEST_PORT, max: HIGHEST_PORT });
const fullWidth = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** The value that an error text offers. */
function offered(problem: string | undefined): string | undefined {
  return /(?:example|enter) (\d+)\.$/.exec(problem ?? '')?.[1];
}

describe('a typed port ("Creating a VPC Endpoint Service", Table 4: 1 to 65535)', () => {
  it('passes for every number of the range', () => {
    fc.assert(
      fc.property(port, (number) => {
        expect(portProblem(String(number), 'serverPort')).toBeUndefined();
        expect(portNumber(String(number))).toBe(number);
      }),
    );
  });

  it('is read without outer blanks and in full-width digits', () => {
    fc.assert(
      fc.property(port, fc.constantFrom('', ' ', '\t', '\u3000', '\u00a0'), (number, blank) => {
        const typed = `${blank}${fullWidth(String(number))}${blank}`;
        expect(normalisePort(typed)).toBe(String(number));
        expect(portNumber(typed)).toBe(number);
      }),
    );
  });

  it('is otherwise kept as it was typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(normalisePort(text)).toBe(normalisePort(text.trim()));
        expect(normalisePort(text)).toHaveLength(text.trim().length);
      }),
    );
  });

  it('is refused unless it is a number of the range, with a value that passes', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.integer().map(String), fc.double().map(String)),
        (text) => {
          const problem = portProblem(text, 'clientPort');
          const right = /^[1-9]\d{0,4}$/.test(normalisePort(text)) && Number(text) <= HIGHEST_PORT;
          expect(problem === undefined).toBe(right);
          if (problem === undefined) return;
          expect(portProblem(offered(problem) ?? '', 'clientPort')).toBeUndefined();
        },
      ),
    );
  });

  it.each([
    ['', 'Enter the service port: a whole number from 1 to 65535, for example 8080.'],
    ['0', '0 is not a port: a port is a whole number from 1 to 65535, for example 8080.'],
    ['000', '0 is not a port: a port is a whole number from 1 to 65535, for example 8080.'],
    ['65536', '65536 is too high: a port is a whole number from 1 to 65535, for example 8080.'],
    ['0443', 'A port does not start with a zero: enter 443.'],
  ])('says of %j: %s', (text, problem) => {
    expect(portProblem(text, 'serverPort')).toBe(problem);
  });

  it.each([
    ['-80', 'The sign “-”', '80'],
    ['+80', 'The sign “+”', '80'],
    ['80.5', 'The point “.”', '80'],
    ['8,5', 'The comma “,”', '8'],
    ['1e3', 'The exponent “e”', '1000'],
    ['1e9', 'The exponent “e”', '8080'],
    ['80x', 'The letter “x”', '8080'],
    ['ä', 'The letter “ä”', '8080'],
    ['8 0', 'A blank between digits', '8080'],
    ['80:443', 'The character “:”', '8080'],
    ['8\u200b0', 'An invisible character (U+200B)', '8080'],
    ['٨٠', 'The character “٨”', '8080'],
    ['😀', 'The character “😀”', '8080'],
  ])('names the offending character of %j: %s, and offers %s', (text, named, value) => {
    const problem = portProblem(text, 'serverPort');
    expect(problem).toContain(`${named} is not allowed`);
    expect(offered(problem)).toBe(value);
  });

  it('quotes no endless number', () => {
    expect(portProblem('9'.repeat(1_000_000), 'serverPort')).toMatch(/^9{12}… is too high/);
  });
});
