import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PortCell } from './portCell';
import { createPortIndex, type PortIndex } from './portIndex';
import type { PortRow } from './portRow';
import type { PortFacts } from './portRules';
import { portsSchema } from './portSchema';

const FACTS: PortFacts = {
  edition: '2022',
  taken: [
    {
      serviceId: 'service-1',
      serviceName: 'orders',
      serverPort: 3,
      clientPort: 4,
      protocol: 'TCP',
    },
  ],
};
const FACTS_2025: PortFacts = { ...FACTS, edition: '2025' };

/** Nothing is painted here: what comes after the paint comes at once. */
const atOnce = (task: () => void) => task();

function row(id: string, serverPort = '', clientPort = ''): PortRow {
  return { id, serverPort, clientPort, protocol: 'TCP' };
}

function tones(index: PortIndex, id: string): string[] {
  return index.get(id).map(({ cell, shown }) => `${cell}: ${shown}`);
}

describe('when errors of a row show', () => {
  let index: PortIndex;
  const type = (id: string, serverPort: string, clientPort: string) =>
    index.change(row(id, serverPort, clientPort));

  beforeEach(() => {
    index = createPortIndex({ edition: '2022', taken: FACTS.taken }, atOnce);
    index.reset([row('a'), row('b')]);
  });

  it('not while a cell is typed in, but once it is left', () => {
    type('a', '80x', '');
    expect(tones(index, 'a')).toEqual([]);
    index.leave('a', 'serverPort');
    expect(tones(index, 'a')).toEqual(['serverPort: error']);
  });

  it('not for an empty row that was only passed through', () => {
    index.leave('a', 'serverPort');
    index.leave('a', 'clientPort');
    expect(index.summary().errorCount).toBe(0);
  });

  it('for a cell that was passed by in a row in use', () => {
    type('a', '80', '');
    index.leave('a', 'clientPort');
    expect(tones(index, 'a')).toEqual(['clientPort: error']);
  });

  it('until the key that mends them, and then not before the cell is left again', () => {
    type('a', '0', '');
    index.leave('a', 'serverPort');
    type('a', '0x', '');
    expect(tones(index, 'a')).toEqual(['serverPort: error']);
    type('a', '8', '');
    expect(tones(index, 'a')).toEqual([]);
    type('a', '', '1');
    expect(tones(index, 'a')).toEqual([]);
  });

  it('for all cells when somebody wants to go on', () => {
    type('a', '80', '');
    index.revealAll();
    expect(tones(index, 'a')).toEqual(['clientPort: error']);
    expect(index.firstError()).toMatchObject({ rowId: 'a', cell: 'clientPort', rowNumber: 1 });
  });

  it('at once for cells that come filled', () => {
    index.reset([row('c', '0', '')]);
    expect(tones(index, 'c')).toEqual(['serverPort: error']);
  });

  it('of a clash with another service: a hint while typing, an error once left', () => {
    type('a', '3', '9');
    expect(tones(index, 'a')).toEqual(['serverPort: hint']);
    index.leave('a', 'serverPort');
    expect(tones(index, 'a')).toEqual(['serverPort: error']);
  });
});

describe('two rows with one terminal port', () => {
  let index: PortIndex;
  beforeEach(() => {
    index = createPortIndex({ edition: '2022', taken: [] }, atOnce);
    index.reset([row('a', '1', '443'), row('b', '2', '')]);
    index.change(row('b', '2', '443'));
  });

  it('have a hint on both while one is typed in, and an error on both once it is left', () => {
    expect(tones(index, 'a')).toEqual(['clientPort: hint']);
    expect(tones(index, 'b')).toEqual(['clientPort: hint']);
    index.leave('b', 'clientPort');
    expect(tones(index, 'a')).toEqual(['clientPort: error']);
    expect(tones(index, 'b')).toEqual(['clientPort: error']);
  });

  it.each([
    ['a', row('a', '1', '444')],
    ['b', row('b', '2', '444')],
  ])('are both right again when %s is mended', (_, mended) => {
    index.leave('b', 'clientPort');
    index.change(mended);
    expect(index.get('a')).toEqual([]);
    expect(index.get('b')).toEqual([]);
  });

  it('are both right again when one is removed', () => {
    index.leave('b', 'clientPort');
    index.remove('a');
    expect(index.get('b')).toEqual([]);
    expect(index.summary().errorCount).toBe(0);
  });
});

describe('what the cloud refused', () => {
  it('shows on its rows until they change', () => {
    const index = createPortIndex({ edition: '2022', taken: [] }, atOnce);
    index.reset([row('a', '1', '2'), row('b', '3', '4')]);
    index.addRefusal(['a', 'b'], 'Another service already uses this port.');
    expect(index.summary().errors.map(({ rowId, cell }) => [rowId, cell])).toEqual([
      ['a', 'serverPort'],
      ['b', 'serverPort'],
    ]);
    index.change(row('a', '5', '2'));
    expect(index.summary().errors.map(({ rowId }) => rowId)).toEqual(['b']);
  });

  it('is not held against another try', () => {
    const index = createPortIndex({ edition: '2022', taken: [] }, atOnce);
    index.reset([row('a', '1', '2')]);
    index.addRefusal(['a'], 'Refused.');
    index.addRefusal('all', 'Refused.');
    expect(index.passes()).toBe(true);
    index.clearRefusals();
    expect(index.summary().errorCount).toBe(0);
    index.change(row('a', '1', ''));
    expect(index.summary().errorCount).toBe(0);
    expect(index.passes()).toBe(false);
  });

  it('shows on the table until anything in it changes', () => {
    const index = createPortIndex({ edition: '2022', taken: [] }, atOnce);
    index.reset([row('a', '1', '2')]);
    index.addRefusal('all', 'Too many port mappings.');
    expect(index.tableRefusal()).toBe('Too many port mappings.');
    expect(index.firstError()).toMatchObject({ rowId: 'a', message: 'Too many port mappings.' });
    index.change(row('a', '1', '3'));
    expect(index.tableRefusal()).toBeUndefined();
    expect(index.summary().errorCount).toBe(0);
  });
});

describe('subscriptions', () => {
  it('call the row, its namesakes and nobody else', () => {
    const index = createPortIndex({ edition: '2022', taken: [] }, atOnce);
    index.reset([row('a', '1', '80'), row('b', '2', '81'), row('c', '3', '82')]);
    const called: string[] = [];
    for (const id of ['a', 'b', 'c']) index.subscribe(id)(() => called.push(id));
    index.change(row('b', '2', '80'));
    expect(called.toSorted()).toEqual(['a', 'b']);
  });

  it('come when the typing pauses, and at once for all else', () => {
    let waiting: (() => void) | undefined;
    const index = createPortIndex({ edition: '2022', taken: [] }, (task) => {
      waiting = task;
    });
    index.reset([row('a')]);
    let calls = 0;
    index.subscribe('a')(() => (calls += 1));
    index.change(row('a', '1', ''));
    index.change(row('a', '1x', ''));
    expect(calls).toBe(0);
    waiting?.();
    expect(calls).toBe(1);
    index.change(row('a', '1xy', ''));
    index.leave('a', 'serverPort');
    expect(calls).toBe(2);
    expect(tones(index, 'a')).toEqual(['serverPort: error']);
  });

  it('end when they are given up', () => {
    const index = createPortIndex({ edition: '2022', taken: [] }, atOnce);
    index.reset([row('a')]);
    let calls = 0;
    index.subscribe('a')(() => (calls += 1))();
    index.subscribeToSummary(() => (calls += 1))();
    index.change(row('a', '1', '2'));
    expect(calls).toBe(0);
  });

  it('find the same snapshot while nothing differs', () => {
    const index = createPortIndex({ edition: '2022', taken: [] }, atOnce);
    index.reset([row('a', '0', '1'), row('b', '5', '6')]);
    const findings = index.get('a');
    const summary = index.summary();
    index.change(row('b', '5', '7'));
    expect(index.get('a')).toBe(findings);
    expect(index.summary()).toBe(summary);
  });
});

it('says in words which side is which', () => {
  const index = createPortIndex({ edition: '2022', taken: [] }, atOnce);
  index.reset([row('a', '8443', '443'), row('b', '8443', '')]);
  expect(index.inWords('a')).toBe('Consumers connect to 443; your backend hears 8443');
  expect(index.inWords('b')).toBe('');
});

const text = fc.constantFrom('', ' ', '0', '1', '2', '３', ' 4', '5', '1e3', '-1', '70000');
const protocol = fc.constantFrom('TCP' as const, 'UDP' as const);
const cell = fc.constantFrom<PortCell>('serverPort', 'clientPort', 'protocol');
const place = fc.nat({ max: 5 });
const values = fc.record({ serverPort: text, clientPort: text, protocol });
type Step =
  | { kind: 'change' | 'add'; at: number; values: Omit<PortRow, 'id'> }
  | { kind: 'remove' | 'reset' | 'edition'; at: number }
  | { kind: 'leave'; at: number; cell: PortCell };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('change' as const, 'add' as const), at: place, values }),
  fc.record({
    kind: fc.constantFrom('remove' as const, 'reset' as const, 'edition' as const),
    at: place,
  }),
  fc.record({ kind: fc.constant('leave' as const), at: place, cell }),
);

it('agrees with the schema, whatever was done to the rows before', () => {
  fc.assert(
    fc.property(
      fc.array(values, { maxLength: 5 }),
      fc.array(step, { maxLength: 25 }),
      (start, steps) => {
        let rows: PortRow[] = start.map((written, at) => ({ id: `start-${at}`, ...written }));
        let facts = FACTS;
        const index = createPortIndex(facts, atOnce);
        index.reset(rows);
        for (const [number, taken] of steps.entries()) {
          const target = rows[taken.at % Math.max(rows.length, 1)];
          if (taken.kind === 'add') {
            const added = { id: `added-${number}`, ...taken.values };
            rows = [...rows, added];
            index.change(added);
          } else if (taken.kind === 'reset') {
            rows = rows.toReversed();
            index.reset(rows);
          } else if (taken.kind === 'edition') {
            facts = facts === FACTS ? FACTS_2025 : FACTS;
            index.setRules(facts);
          } else if (target && taken.kind === 'change') {
            const changed = { ...target, ...taken.values };
            rows = rows.map((other) => (other === target ? changed : other));
            index.change(changed);
          } else if (target && taken.kind === 'remove') {
            rows = rows.filter((other) => other !== target);
            index.remove(target.id);
          } else if (target && taken.kind === 'leave') index.leave(target.id, taken.cell);
        }

        // Looking only at a row and its namesakes has missed nothing that a look at all rows finds.
        const display = () => rows.map(({ id }) => index.get(id));
        const kept = display();
        index.setRules(facts);
        expect(display()).toEqual(kept);

        index.revealAll();
        expect(index.passes()).toBe(portsSchema(facts).safeParse(rows).success);
        const issues = portsSchema(facts).safeParse(rows).error?.issues ?? [];
        expect(
          index.summary().errors.map((error) => [error.rowNumber - 1, error.cell, error.message]),
        ).toEqual(issues.map(({ path, message }) => [...path, message]));
      },
    ),
    { numRuns: 500 },
  );
});
