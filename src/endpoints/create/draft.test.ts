import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUntouched, readEndpointDraft, type EndpointDraft } from './draft';
import { emptyEndpointForm, type EndpointForm } from './form';

const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const form: fc.Arbitrary<EndpointForm> = fc.record({
  source: fc.constantFrom('name', 'public', 'own'),
  serviceName: text,
  publicServiceId: text,
  ownServiceId: text,
  vpcId: text,
  subnetId: text,
  address: text,
  dns: fc.boolean(),
  allowed: text,
  routeTables: text,
  description: text,
  tags: fc.array(fc.record({ id: fc.uuid(), key: text, value: text }), { maxLength: 4 }),
});

describe('the draft of an endpoint', () => {
  it('comes back with every character', () => {
    fc.assert(
      fc.property(form, (values) => {
        const draft: EndpointDraft = { values };
        expect(readEndpointDraft(JSON.stringify(draft))).toEqual({
          draft: { ...draft, sent: undefined },
          dropped: [],
        });
      }),
    );
  });

  it('keeps what still parses and names what does not', () => {
    const values = { ...emptyEndpointForm(), address: '10.0.0.1', dns: 'yes' };
    const { draft, dropped } = readEndpointDraft(JSON.stringify({ values }));
    expect(draft.values.address).toBe('10.0.0.1');
    expect(dropped).toEqual(['Private domain name']);
  });

  it('is an empty form when the text is none of ours', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (anything) => {
        expect(isUntouched(readEndpointDraft(anything).draft.values)).toBe(true);
      }),
    );
  });
});
