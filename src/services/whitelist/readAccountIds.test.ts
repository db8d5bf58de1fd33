import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  noteWords,
  readAccountIds,
  withoutNoIds,
  type WhitelistSurroundings,
} from './readAccountIds';

const A = '5fc973eea581490997e82ea11a1df31f';
const B = '6e9dfd51d1124e8d8498dce894923a0e';
const PROJECT = '6e9dfd51d1124e8d8498dce894923a0d';
const OWN = '00112233445566778899aabbccddeeff';

const surroundings: WhitelistSurroundings = {
  listed: new Set(),
  everyoneListed: false,
  ownAccount: OWN,
  projectId: PROJECT,
};

const read = (text: string, known: Partial<WhitelistSurroundings> = {}) =>
  readAccountIds(text, { ...surroundings, ...known });

describe('account IDs from a text', () => {
  it.each([
    ['lines', `${A}\n${B}`],
    ['lines of another system', `${A}\r\n${B}\r\n`],
    ['blanks and tabs', `  ${A}\t${B} `],
    ['commas and semicolons', `${A},${B};`],
    ['JSON with prefixes', `["iam:domain::${A}", "iam:domain::${B}"]`],
    ['prefixes with a blank', `iam:domain:: ${A} iam:domain::  ${B}`],
    ['a table', `| ${A} | ${B} |`],
    ['characters without a width', `\uFEFF${A}\u200B\u2060${B}`],
    ['upper case', `IAM:DOMAIN::${A.toUpperCase()} ${B.toUpperCase()}`],
  ])('are read from %s', (_name, text) => {
    expect(read(text)).toEqual({ ids: [A, B], everyone: false, notes: [] });
  });

  it.each(['*', 'iam:domain::*', 'iam:domain:: *', `${A}, *`])(
    'let everyone in with %j ("Batch Adding or Deleting Whitelist Records", Table 2)',
    (text) => {
      expect(read(text).everyone).toBe(true);
    },
  );

  it('name line by line what is no ID', () => {
    const { ids, notes } = read(`Account\n${A}\nacme-corp, ${B}\n\na_b`);
    expect(ids).toEqual(['Account', A, B]);
    expect(notes.map(({ line, kind }) => [line, kind])).toEqual([
      [1, 'odd-id'],
      [3, 'no-id'],
      [5, 'no-id'],
    ]);
    expect(noteWords({ line: 3, text: 'acme-corp', kind: 'no-id' })).toBe(
      'Line 3: “acme-corp” is no account ID. An account ID has 32 digits and letters a to f.',
    );
  });

  it.each([
    ['repeated', `${B}\n${A} ${A.toUpperCase()}`, {}, [B, A], 2],
    ['listed', A, { listed: new Set([A]) }, [], 1],
    ['own-account', `\n${OWN}`, {}, [], 2],
    ['own-project', PROJECT, {}, [PROJECT], 1],
    ['odd-id', 'x1', {}, ['x1'], 1],
    ['listed', '*', { everyoneListed: true }, [], 1],
    ['repeated', '*\n*', {}, [], 2],
  ] as const)('tell what is %s: %j', (kind, text, known, ids, line) => {
    const result = read(text, known);
    expect(result.ids).toEqual(ids);
    expect(result.notes).toEqual([expect.objectContaining({ kind, line })]);
  });

  it('are the same whatever separates them', () => {
    const id = fc.stringMatching(/^[0-9a-f]{32}$/);
    const separator = fc.constantFrom(',', ' ', '\n', ';\t', '", "', ' | ', '\r\n\r\n');
    fc.assert(
      fc.property(
        fc.uniqueArray(id, { maxLength: 60 }),
        separator,
        fc.boolean(),
        (all, between, prefixed) => {
          const text = all.map((one) => (prefixed ? `iam:domain::${one}` : one)).join(between);
          const { ids, notes } = read(text, { ownAccount: undefined, projectId: '' });
          expect(ids).toEqual(all);
          expect(notes).toEqual([]);
        },
      ),
    );
  });

  it('never send what the reference does not allow, nor anything twice, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { ids } = read(text);
        expect(new Set(ids).size).toBe(ids.length);
        for (const one of ids) expect(one).toMatch(/^[A-Za-z0-9]{1,64}$/);
      }),
    );
  });

  it('can be rid of what is no ID, and then have none', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '1', '-', '_', ' ', ',', '\n') }),
        (text) => {
          const before = read(text);
          const after = read(withoutNoIds(text, before.notes));
          expect(after.notes.filter(({ kind }) => kind === 'no-id')).toEqual([]);
          expect(after.ids).toEqual(before.ids);
        },
      ),
    );
    expect(withoutNoIds(`iam:domain:: a-b ${A}`, read(`iam:domain:: a-b ${A}`).notes)).toBe(A);
  });
});
