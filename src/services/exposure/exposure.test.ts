import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exposureOf } from './exposure';

const nobody = { everyone: false, accounts: 0, complete: true };
const three = { everyone: false, accounts: 3, complete: true };
const everyone = { everyone: true, accounts: 0, complete: true };

describe('exposure in words', () => {
  it.each([
    [
      'everyone, approval off',
      false,
      everyone,
      'alarming',
      'Any account may connect without approval',
    ],
    ['everyone, approval on', true, everyone, 'open', 'Any account may ask to connect'],
    [
      'everyone, approval not told',
      undefined,
      everyone,
      'alarming',
      'Any account may connect or ask to',
    ],
    [
      'three accounts, approval off',
      false,
      three,
      'open',
      '3 accounts may connect without approval',
    ],
    ['three accounts, approval on', true, three, 'guarded', '3 accounts may ask to connect'],
    ['one account', true, { ...three, accounts: 1 }, 'guarded', '1 account may ask to connect'],
    ['an empty whitelist', true, nobody, 'guarded', 'Only your own account may connect'],
    [
      'an empty whitelist, approval off',
      false,
      nobody,
      'guarded',
      'Only your own account may connect',
    ],
    ['an unread whitelist', true, undefined, 'unknown', 'Who may connect is not known'],
    [
      'an unread whitelist, approval off',
      false,
      undefined,
      'unknown',
      'Who may connect is not known',
    ],
  ] as const)('of %s', (_name, approval, whitelist, level, title) => {
    expect(exposureOf(approval, whitelist)).toMatchObject({ level, title });
  });

  it('is alarming for everyone besides other entries too', () => {
    expect(exposureOf(false, { ...everyone, accounts: 7 }).level).toBe('alarming');
  });

  it('never sounds guarded when not all of the whitelist was read, unless everyone is known to be on it', () => {
    fc.assert(
      fc.property(
        fc.option(fc.boolean(), { nil: undefined }),
        fc.nat(500),
        (approval, accounts) => {
          const { level, text } = exposureOf(approval, {
            everyone: false,
            accounts,
            complete: false,
          });
          expect(level).not.toBe('guarded');
          expect(text).toContain('Not all of the whitelist was read');
        },
      ),
    );
  });
});
