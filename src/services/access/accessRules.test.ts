import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_NAME_LENGTH, nameProblem } from './accessRules';

const anything = fc.string({ unit: 'grapheme', maxLength: 60 });

/** The value that a message says would pass. */
function suggestion(message: string): string {
  return /for example (.*)\.$/.exec(message)?.[1] ?? '';
}

describe('a service name ("Creating a VPC Endpoint Service", Table 2, service_name)', () => {
  it('passes exactly with at most 16 letters, digits, underscores and hyphens', () => {
    fc.assert(
      fc.property(anything, (name) => {
        expect(nameProblem(name) === undefined).toBe(/^[A-Za-z0-9_-]{0,16}$/.test(name));
      }),
    );
  });

  it('names a value that would pass', () => {
    fc.assert(
      fc.property(anything, (name) => {
        const problem = nameProblem(name);
        if (problem !== undefined) expect(suggestion(problem)).toMatch(/^[A-Za-z0-9_-]{1,16}$/);
      }),
    );
  });

  it.each([
    ['my service', 'a blank', 'my-service'],
    ['zürich', '“ü”', 'zurich'],
    ['orders.api', '“.”', 'orders-api'],
  ])('says of %s which character is odd', (name, odd, better) => {
    expect(nameProblem(name)).toContain(odd);
    expect(nameProblem(name)).toContain(better);
  });

  it('counts what is too long', () => {
    expect(nameProblem('a'.repeat(MAX_NAME_LENGTH))).toBeUndefined();
    expect(nameProblem('a'.repeat(MAX_NAME_LENGTH + 1))).toContain('this one has 17');
  });
});
