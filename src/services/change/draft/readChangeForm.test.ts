import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endpointServiceSchema } from '../../../api/vpcep';
import { withChosen } from '../../backend/backendValues';
import { formOf, type ChangeForm } from '../changeForm';
import { readChangeDraft } from '../../../ui/draft/changeDraft';
import { readChangeForm } from './readChangeForm';

const opened = endpointServiceSchema.parse({
  id: '4189d3c2-8882-4871-a3c2-d380272eed83',
  status: 'available',
  server_type: 'VM',
  port_id: 'a',
  service_name: 'eu-de.orders.4189d3c2-8882-4871-a3c2-d380272eed83',
  approval_enabled: false,
  ports: [{ client_port: 443, server_port: 8443, protocol: 'TCP' }],
  unknown: { kept: true },
});
const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const form: fc.Arbitrary<ChangeForm> = fc
  .record({
    access: fc.record({
      name: text,
      description: text,
      approval: fc.boolean(),
      tcpProxy: fc.constantFrom('close', 'toa_open', 'proxy_open', 'open', 'as-it-is'),
    }),
    entry: fc.constantFrom('pick' as const, 'by-hand' as const),
    portId: text,
  })
  .map(({ access, entry, portId }) => ({
    access,
    backend: withChosen({ ...formOf(opened).backend, entry }, { portId }),
  }));

describe('the draft of a change', () => {
  it('comes back with every character, and with the service as it was opened', () => {
    fc.assert(
      fc.property(form, (values) => {
        expect(
          readChangeDraft(
            JSON.stringify({ opened, values }),
            endpointServiceSchema,
            readChangeForm,
          ),
        ).toEqual({
          opened,
          values,
          dropped: [],
        });
      }),
    );
  });

  it('leaves as it was opened what does not parse, and names it', () => {
    const { access, backend } = formOf(opened);
    const values = { access: { ...access, description: 'Mine', approval: 'no' }, backend };
    const read = readChangeDraft(
      JSON.stringify({ opened, values }),
      endpointServiceSchema,
      readChangeForm,
    );
    expect(read?.values).toEqual({ access: { ...access, description: 'Mine' }, backend });
    expect(read?.dropped).toEqual(['Connection approval']);
  });

  it('is none when the text is none of ours', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (anything) => {
        expect(readChangeDraft(anything, endpointServiceSchema, readChangeForm)).toBeUndefined();
      }),
    );
  });
});
