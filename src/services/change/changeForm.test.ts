import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endpointServiceSchema } from '../../api/vpcep';
import {
  AS_IT_IS,
  changedFields,
  changeFormSchema,
  formOf,
  mergedForm,
  toModifyRequest,
  type ChangeForm,
} from './changeForm';

const ID = '4189d3c2-8882-4871-a3c2-d380272eed83';
const service = endpointServiceSchema.parse({
  id: ID,
  status: 'available',
  service_name: `eu-de.orders.${ID}`,
  server_type: 'LB',
  vpc_id: ID,
  port_id: ID,
  approval_enabled: false,
  tcp_proxy: 'proxy_open',
  description: 'Old',
});
const form = (access: Partial<ChangeForm['access']> = {}): ChangeForm => {
  const { access: present, backend } = formOf(service);
  return { access: { ...present, ...access }, backend };
};
const access = fc.record({
  name: fc.constantFrom('a', 'b'),
  description: fc.constantFrom('', 'x'),
  approval: fc.boolean(),
  tcpProxy: fc.constantFrom('close' as const, 'open' as const),
});

describe('what travels of a change ("Modifying a VPC Endpoint Service", Table 2)', () => {
  it('is what was changed, with approval and client address as they are', () => {
    expect(toModifyRequest(service, form({ name: 'orders-2' }))).toEqual({
      service_name: 'orders-2',
      approval_enabled: false,
      tcp_proxy: 'proxy_open',
    });
  });

  it('empties the description', () => {
    expect(toModifyRequest(service, form({ description: '' }))).toHaveProperty('description', '');
  });

  it('keeps a client address that is not offered until another one is chosen', () => {
    const kept = { ...service, tcp_proxy: 'proxy_vni' };
    expect(formOf(kept).access.tcpProxy).toBe(AS_IT_IS);
    expect(toModifyRequest(kept, form({ tcpProxy: AS_IT_IS }))).toHaveProperty(
      'tcp_proxy',
      'proxy_vni',
    );
    expect(toModifyRequest(kept, form({ tcpProxy: 'close' }))).toHaveProperty('tcp_proxy', 'close');
  });
});

describe('one’s own changes on top of what is now', () => {
  it('are kept, and nothing else is', () => {
    fc.assert(
      fc.property(access, access, access, (opened, now, mine) => {
        const merged = mergedForm(form(opened), form(now), form(mine));
        const own = changedFields(form(opened), form(mine));
        for (const field of ['name', 'description', 'approval', 'tcpProxy'] as const) {
          expect(merged.access[field]).toBe((own.includes(field) ? mine : now)[field]);
        }
      }),
    );
  });
});

describe('the rules of a change', () => {
  const messages = (changed: ChangeForm, blockers: string[] = []) =>
    changeFormSchema({ edition: '2022', opened: form(), blockers })
      .safeParse(changed)
      .error?.issues.map(({ path }) => path.join('.')) ?? [];

  it('let a name be changed, not taken away', () => {
    expect(messages(form({ name: 'x' }))).toEqual([]);
    expect(messages(form({ name: '' }))).toEqual(['access.name']);
  });

  it('hold nothing against a backend that stays', () => {
    const other = form();
    expect(messages(other, ['Taken'])).toEqual([]);
    other.backend.chosen.LB.portId = ID.replace('4', '5');
    expect(messages(other, ['Taken'])).toEqual(['backend.chosen.LB.portId']);
  });
});
