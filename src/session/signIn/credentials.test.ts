import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { credentialProblems, LONGEST_TOKEN, tokenIn } from './credentials';

const base64 = fc.stringMatching(/^[\w+/=-]{1,200}$/);

describe('tokenIn', () => {
  it('finds the token in whatever it was copied with', () => {
    fc.assert(
      fc.property(base64, (token) => {
        const half = Math.floor(token.length / 2);
        for (const pasted of [
          token,
          `X-Subject-Token: ${token}`,
          `"x-auth-token": "${token}"`,
          `  ${token.slice(0, half)}\n  ${token.slice(half)}\n`,
        ]) {
          expect(tokenIn(pasted)).toBe(token);
        }
      }),
    );
  });
});

describe('credentialProblems', () => {
  it.each([
    ['', /Paste a token/],
    ['MII…', /copy it again, whole/],
    ['M'.repeat(LONGEST_TOKEN + 1), /longer than any token, 16,385 characters/],
  ])('says what is wrong with a token before anybody is asked: %.10s', (token, words) => {
    expect(credentialProblems({ by: 'pasted-token', token }).token).toMatch(words);
  });

  it('takes a token of 16 KB', () => {
    const token = 'M'.repeat(LONGEST_TOKEN);
    expect(credentialProblems({ by: 'pasted-token', token })).toEqual({});
  });
});
