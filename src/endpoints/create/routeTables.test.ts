import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyEndpointForm, endpointFormSchema } from './form';
import { recognised, routeTableIds, routeTableOptions } from './routeTables';

const OWN = 'cd7fdf2b-d964-4a4a-a169-2af1112e7d02';
const OTHER = '3d42a0d4-a980-4613-ae76-a2cddecff054';
const tables = [
  { id: OWN, name: 'rtb-own', default: true, routes: [] },
  { id: OTHER, name: '', default: false, routes: [] },
];

function problems(routeTables: string, serviceType: 'interface' | 'gateway' = 'gateway') {
  const schema = endpointFormSchema({
    serviceType,
    serviceProblem: undefined,
    subnetBlock: undefined,
  });
  const form = { ...emptyEndpointForm(), serviceName: 'obs', vpcId: 'vpc', subnetId: 'subnet' };
  return schema.safeParse({ ...form, routeTables }).error?.issues.map(({ path, message }) => ({
    field: path.join('.'),
    message,
  }));
}

describe('the route tables of a gateway ("Creating a VPC Endpoint", Table 2, routetables)', () => {
  it('are IDs, or none', () => {
    expect(problems(' \n')).toBeUndefined();
    fc.assert(
      fc.property(
        fc.array(fc.uuid()),
        fc.constantFrom('\n', ', ', ';'),
        fc.boolean(),
        (ids, between, upper) => {
          const text = ids.join(between);
          expect(problems(upper ? text.toUpperCase() : text)).toBeUndefined();
          expect(routeTableIds(text)).toEqual([...new Set(ids)]);
        },
      ),
    );
  });

  it.each(['rtb-own', OWN.slice(1), `${OWN}0`])('are not named like %s', (wrong) => {
    expect(problems(`${OTHER}\n${wrong}`)).toEqual([
      { field: 'routeTables', message: expect.stringContaining(`“${wrong}”`) },
    ]);
    // A text that was entered for a gateway stands in nobody's way once another service is chosen.
    expect(problems(wrong, 'interface')).toBeUndefined();
  });

  it('are offered by name, those that are chosen no more', () => {
    const [own, other] = routeTableOptions(tables, OWN.toUpperCase());
    expect(own).toMatchObject({ label: 'rtb-own', state: 'Default' });
    expect(own?.disabledReason).toBeDefined();
    expect(other).toEqual({ id: OTHER, label: OTHER, address: OTHER });
  });

  it('are recognised by ID; what the VPC does not have is named', () => {
    const foreign = '6416b1df-bbe8-4e51-8fa3-4d169b8cc3aa';
    expect(recognised(tables, `${OWN.toUpperCase()} ${foreign} half`)).toEqual({
      names: ['rtb-own'],
      unlisted: [foreign],
    });
  });
});
