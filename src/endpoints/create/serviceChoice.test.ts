import { describe, expect, it } from 'vitest';
import { emptyEndpointForm } from './form';
import { chosenService, referenceOf } from './serviceChoice';

const id = '4189d3c2-8882-4871-a3c2-d380272eed83';

describe('the service of an endpoint', () => {
  it('is asked for by its whole name, or by its ID', () => {
    expect(referenceOf(` eu-de.orders.${id} `)).toEqual({ name: `eu-de.orders.${id}` });
    expect(referenceOf(id.toUpperCase())).toEqual({ id });
  });

  it('is a gateway in whatever case the cloud writes it ("Querying Public VPC Endpoint Services")', () => {
    const form = { ...emptyEndpointForm(), source: 'public' as const, publicServiceId: id };
    const known = { described: undefined, public: [{ id, service_type: 'Gateway' }] };
    expect(chosenService(form, known)).toEqual({ id, type: 'gateway' });
    expect(chosenService({ ...form, publicServiceId: 'other' }, known)).toBeUndefined();
  });

  it('is not known before its name has been looked up', () => {
    const form = { ...emptyEndpointForm(), serviceName: `eu-de.${id}` };
    expect(chosenService(form, { described: undefined, public: [] })).toBeUndefined();
    expect(chosenService(form, { described: { id }, public: [] })).toEqual({
      id,
      type: 'interface',
    });
  });

  it('is an interface when it is one of this project', () => {
    const form = { ...emptyEndpointForm(), source: 'own' as const, ownServiceId: id };
    expect(chosenService(form, { described: undefined, public: [] })).toEqual({
      id,
      type: 'interface',
    });
  });
});
