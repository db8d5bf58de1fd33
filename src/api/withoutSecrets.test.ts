import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TELLING_LENGTH, withoutSecrets } from './withoutSecrets';

const token = fc.stringMatching(/^[A-Za-z0-9+/=-]{64,400}$/);
const around = fc.string({
  unit: fc.constantFrom(' ', '<', 'ä', '\n', '"', '{', ':'),
  maxLength: 40,
});
const password = fc.string({ unit: 'binary', minLength: 4, maxLength: 30 });

describe('what an error repeats of an answer', () => {
  it('has no piece of a token that would tell of it, wherever it was cut off', () => {
    fc.assert(
      fc.property(
        token,
        around,
        around,
        fc.nat(),
        fc.nat(),
        (secret, before, after, from, length) => {
          const start = from % (secret.length - TELLING_LENGTH);
          const piece = secret.slice(start, start + TELLING_LENGTH + length);
          expect(withoutSecrets(before + piece + after + secret, [null, secret])).toBe(
            `${before}…${after}…`,
          );
        },
      ),
    );
  });

  it('has no password, however it was written', () => {
    fc.assert(
      fc.property(password, (secret) => {
        const quoted = JSON.stringify({ secret, elsewhere: true });
        expect(withoutSecrets(quoted, [secret])).not.toContain(JSON.stringify(secret));
      }),
    );
    expect(withoutSecrets(`a&amp;b&#39;s|a&amp;b's|a%26b's|a&b's`, ["a&b's"])).toBe('…|…|…|…');
  });

  it('is all the rest', () => {
    fc.assert(
      fc.property(fc.string(), token, (text, secret) => {
        fc.pre(!text.includes(secret));
        expect(withoutSecrets(text, [secret, '', undefined])).toBe(text);
      }),
    );
  });
});
