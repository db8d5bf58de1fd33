import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyForm, type ServiceForm } from '../form';
import { isUntouched, readDraft, type Draft } from './draft';

const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const chosen = fc.record({ portId: text, vipPortId: text });
const form: fc.Arbitrary<ServiceForm> = fc.record({
  backend: fc.record({
    serverType: fc.constantFrom('LB', 'VM', 'VIP'),
    entry: fc.constantFrom('pick', 'by-hand'),
    vpcId: text,
    chosen: fc.record({ LB: chosen, VM: chosen, VIP: chosen }),
    poolId: text,
  }),
  ports: fc.array(
    fc.record({
      id: fc.uuid(),
      serverPort: text,
      clientPort: text,
      protocol: fc.constantFrom('TCP', 'UDP'),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  access: fc.record({
    name: text,
    description: text,
    approval: fc.boolean(),
    tcpProxy: fc.constantFrom('close', 'toa_open', 'proxy_open', 'open'),
    tags: fc.array(fc.record({ id: fc.uuid(), key: text, value: text }), { maxLength: 4 }),
  }),
});

describe('a draft', () => {
  it('comes back with every character', () => {
    fc.assert(
      fc.property(
        form,
        fc.constantFrom('backend', 'ports', 'access', 'review'),
        (values, reached) => {
          const draft: Draft = { values, reached };
          expect(readDraft(JSON.stringify(draft))).toEqual({
            draft: { ...draft, sent: undefined },
            dropped: [],
          });
        },
      ),
    );
  });

  it('keeps what still parses and names what does not', () => {
    const values = {
      ...emptyForm(),
      access: { ...emptyForm().access, name: 'orders', approval: 'yes' },
    };
    const { draft, dropped } = readDraft(JSON.stringify({ values, reached: 'summary' }));
    expect(draft.values.access.name).toBe('orders');
    expect(draft.values.access.approval).toBe(true);
    expect(dropped).toEqual(['Connection approval', 'The step reached']);
  });

  it('names the rows that could not be brought back', () => {
    const row = { id: 'a', serverPort: '443', clientPort: '443', protocol: 'TCP' };
    const values = { ports: [row, { ...row, protocol: 'SCTP' }] };
    const { draft, dropped } = readDraft(JSON.stringify({ values }));
    expect(draft.values.ports).toEqual([row]);
    expect(dropped).toEqual(['Port mappings, row 2']);
  });

  it('is an empty form when the text is none of ours', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (anything) => {
        expect(isUntouched(readDraft(anything).draft.values)).toBe(true);
      }),
    );
  });
});
