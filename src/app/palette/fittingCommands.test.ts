import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandGroup } from '../../ui/commands/command';
import { fittingCommands } from './fittingCommands';

const run = () => undefined;
const GROUPS: readonly CommandGroup[] = [
  {
    title: 'orders-api',
    commands: [
      { id: 'clone', label: 'Create another like this', run },
      { id: 'delete', label: 'Delete', keywords: 'remove', run },
    ],
  },
  {
    title: 'Pages',
    commands: [
      { id: 'services', label: 'Endpoint services', run },
      { id: 'create', label: 'Create endpoint service', run },
      { id: 'endpoints', label: 'Endpoints', run },
    ],
  },
];

const idsFor = (text: string) =>
  fittingCommands(GROUPS, text).map(({ commands }) => commands.map(({ id }) => id));

describe('the commands that fit a text', () => {
  it('are all where nothing is typed', () => {
    expect(fittingCommands(GROUPS, '  ')).toEqual(GROUPS);
  });

  it('have every word somewhere, in any case and order, in label, keywords or the group', () => {
    expect(idsFor('SERVICE create')).toEqual([['create']]);
    expect(idsFor('orders remove')).toEqual([['delete']]);
    expect(idsFor('nothing like it')).toEqual([]);
  });

  it('come first where they begin with it, and otherwise keep their order', () => {
    expect(idsFor('endpoint')).toEqual([['services', 'endpoints', 'create']]);
  });

  it('are fewer with every further letter', () => {
    fc.assert(
      fc.property(fc.constantFrom('create', 'endpoint', 'delete'), fc.string(), (text, more) => {
        const before = new Set(idsFor(text).flat());
        expect(
          idsFor(text + more)
            .flat()
            .every((id) => before.has(id)),
        ).toBe(true);
      }),
    );
  });
});
