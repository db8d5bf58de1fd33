import { describe, expect, it } from 'vitest';
import { givenName, serviceTitle } from './serviceName';

const id = '4189d3c2-8882-4871-a3c2-d380272eed83';
const named = (service_name: string | undefined) => ({ id, service_name });

describe('the name of a service ("Creating a VPC Endpoint Service", Table 5, service_name)', () => {
  it('is the middle of region, name and ID', () => {
    expect(givenName(named(`eu-de.test.${id}`))).toBe('test');
  });

  it.each([[`eu-de.${id}`], [''], [undefined]])('is none in %s', (full) => {
    expect(givenName(named(full))).toBeUndefined();
    expect(serviceTitle(named(full))).toBe('Unnamed service');
  });

  it.each([
    // The reference's own examples.
    ['test123'],
    // A public service of "VPC Endpoint Services".
    ['com.t-systems.otc.eu-de.obs'],
    ['eu-de.test.another-id'],
    [`a.b.c.${id}`],
  ])('is the whole of %s', (full) => {
    expect(givenName(named(full))).toBe(full);
  });
});
