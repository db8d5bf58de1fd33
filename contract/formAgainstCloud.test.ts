import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Cloud, newState } from '../mocks/cloud/cloud';
import { handle } from '../mocks/routes/handle';
import { buildProject, PROJECT_ID, REGION } from '../mocks/scenarios/buildProject';
import type { Edition } from '../src/api/editions';
import { readErrorBody } from '../src/api/errors';
import type { Vpc } from '../src/api/vpc';
import { endpointServiceSchema, servicesPath, type EndpointService } from '../src/api/vpcep';
import { checkVpc } from '../src/services/backend/vpcChecks';
import { emptyForm, serviceFormSchema, type ServiceForm } from '../src/services/create/form';
import { takenPorts } from '../src/services/ports/takenPorts';
import { toCreateRequest } from '../src/services/create/toCreateRequest';

// The form and the stand-in cloud read the API reference each for themselves. What the form passes, the cloud
// must take; what the form refuses, the cloud must refuse too, with the code that "Error Codes" names for it.

const SCOPE = { region: REGION, projectId: PROJECT_ID };
const BEGAN_AT = Date.UTC(2026, 0, 1);

function newCloud(edition: Edition): Cloud {
  const project = buildProject({ scenario: 'default', seed: '1', edition });
  return new Cloud(project, edition, newState(BEGAN_AT, 1), () => BEGAN_AT);
}

function ask(cloud: Cloud, method: 'GET' | 'POST', query = '', body = '') {
  const { status, body: text } = handle(cloud, {
    method,
    path: `/api/${REGION}/vpcep${servicesPath(SCOPE)}`,
    query: new URLSearchParams(query),
    headers: new Headers({ 'X-Auth-Token': 'any' }),
    body,
  });
  const json: unknown = JSON.parse(text);
  return { status, json };
}

function servicesOf(cloud: Cloud): EndpointService[] {
  const page = z.object({ endpoint_services: z.array(endpointServiceSchema) });
  return page.parse(ask(cloud, 'GET', 'limit=1000').json).endpoint_services;
}

/** The backend that most services stand on, so that conflicts are near. */
function sharedBackend(services: readonly EndpointService[]) {
  const [first] = services
    .filter(({ server_type }) => server_type === 'LB')
    .toSorted(
      (a, b) =>
        services.filter(({ port_id }) => port_id === b.port_id).length -
        services.filter(({ port_id }) => port_id === a.port_id).length,
    );
  if (!first?.port_id || !first.vpc_id) throw new Error('No service stands on a load balancer.');
  return { portId: first.port_id, vpcId: first.vpc_id };
}

/** How the form judges, and what the cloud answers to the same. */
function bothVerdicts(form: ServiceForm, edition: Edition) {
  const cloud = newCloud(edition);
  const taken = takenPorts(servicesOf(cloud), form.backend.chosen[form.backend.serverType].portId);
  const verdict = serviceFormSchema({ edition, taken, blockers: [] }).safeParse(form);
  const answer = ask(cloud, 'POST', '', JSON.stringify(toCreateRequest(form, edition)));
  return {
    formErrors: verdict.error?.issues.map(({ path }) => path.join('.')) ?? [],
    status: answer.status,
    code: readErrorBody(answer.json).code,
  };
}

function validForm(edition: Edition): ServiceForm {
  const { portId, vpcId } = sharedBackend(servicesOf(newCloud(edition)));
  const form = emptyForm();
  form.backend.vpcId = vpcId;
  form.backend.chosen.LB.portId = portId;
  form.ports = [{ id: 'a', serverPort: '20001', clientPort: '30001', protocol: 'TCP' }];
  return form;
}

const RUNS = 300;
/** Every run builds a cloud anew; a busy machine takes its time. */
const PATIENCE_MS = 60_000;

const EDITIONS: Edition[] = ['2022', '2025'];

/** Ports near every edge, and those that services of the sample data hold. */
const portText = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 65_535 }).map(String) },
  { weight: 2, arbitrary: fc.constantFrom('443', '80', '8443', '8080', '9443') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('0', '65536', '1', '65535', '', 'x', '-1', '80.5', '1e3'),
  },
);
const ports = fc.array(
  fc.record({
    id: fc.uuid(),
    serverPort: portText,
    clientPort: portText,
    protocol: fc.constantFrom('TCP' as const, 'UDP' as const),
  }),
  { minLength: 1, maxLength: 4 },
);
const smallText = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9_-]{0,17}$/),
  fc.constantFrom('a b', 'ü', '<b>', '@', 'x'.repeat(43), 'x'.repeat(44), 'x'.repeat(129)),
);
const access = fc.record({
  name: smallText,
  description: smallText,
  approval: fc.boolean(),
  tcpProxy: fc.constantFrom(
    'close' as const,
    'toa_open' as const,
    'proxy_open' as const,
    'open' as const,
  ),
  tags: fc.array(fc.record({ id: fc.uuid(), key: smallText, value: smallText }), { maxLength: 3 }),
});

describe.each(EDITIONS)('form and stand-in cloud, edition %s', (edition) => {
  const base = validForm(edition);

  it(
    'agree on every form',
    () => {
      fc.assert(
        fc.property(ports, access, (somePorts, someAccess) => {
          const form = { ...base, ports: somePorts, access: someAccess };
          const { formErrors, status, code } = bothVerdicts(form, edition);
          expect({ passes: formErrors.length === 0, formErrors, code }).toEqual({
            passes: status === 200,
            formErrors,
            code,
          });
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE_MS,
  );

  const row = base.ports[0];
  const withPort = (difference: Partial<ServiceForm['ports'][number]>): ServiceForm => ({
    ...base,
    ports: row ? [{ ...row, ...difference }] : [],
  });
  const withAccess = (difference: Partial<ServiceForm['access']>): ServiceForm => ({
    ...base,
    access: { ...base.access, ...difference },
  });
  const tag = (key: string, value = '') => ({ id: key + value, key, value });

  it.each<[string, ServiceForm, string, string]>([
    ['service port 0', withPort({ serverPort: '0' }), 'ports.0.serverPort', 'EndPoint.3043'],
    [
      'service port 65536',
      withPort({ serverPort: '65536' }),
      'ports.0.serverPort',
      'EndPoint.3043',
    ],
    ['terminal port 0', withPort({ clientPort: '0' }), 'ports.0.clientPort', 'EndPoint.3004'],
    [
      'a missing terminal port',
      withPort({ clientPort: 'x' }),
      'ports.0.clientPort',
      'EndPoint.2028',
    ],
    [
      'a terminal port twice',
      {
        ...base,
        ports: ['1', '2'].map((id) => ({ id, serverPort: id, clientPort: '9', protocol: 'TCP' })),
      },
      'ports.1.clientPort',
      'EndPoint.3044',
    ],
    [
      '201 mappings',
      {
        ...base,
        ports: Array.from({ length: 201 }, (_, index) => ({
          id: String(index),
          serverPort: String(index + 1000),
          clientPort: String(index + 1000),
          protocol: 'TCP' as const,
        })),
      },
      'ports.200.serverPort',
      'EndPoint.3074',
    ],
    [
      'a name of 17 characters',
      withAccess({ name: 'a'.repeat(17) }),
      'access.name',
      'EndPoint.3076',
    ],
    ['a name with a blank', withAccess({ name: 'a b' }), 'access.name', 'EndPoint.3076'],
    ['a name with an umlaut', withAccess({ name: 'ü' }), 'access.name', 'EndPoint.3076'],
    [
      'a description with <',
      withAccess({ description: 'a<b' }),
      'access.description',
      'EndPoint.0002',
    ],
    ['an empty tag key', withAccess({ tags: [tag('')] }), 'access.tags.0.key', 'EndPoint.3066'],
    [
      'a long tag key',
      withAccess({ tags: [tag('k'.repeat(37))] }),
      'access.tags.0.key',
      'EndPoint.3072',
    ],
    [
      'a long tag value',
      withAccess({ tags: [tag('k', 'v'.repeat(44))] }),
      'access.tags.0.value',
      'EndPoint.3073',
    ],
    [
      'a tag key of other characters',
      withAccess({ tags: [tag('<script>')] }),
      'access.tags.0.key',
      'EndPoint.3068',
    ],
    [
      'a tag key twice',
      withAccess({ tags: [tag('k', '1'), tag('k', '2')] }),
      'access.tags.1.key',
      'EndPoint.3067',
    ],
    [
      '21 tags',
      withAccess({ tags: Array.from({ length: 21 }, (_, index) => tag(`k${index}`)) }),
      'access.tags',
      'EndPoint.3069',
    ],
    [
      'a VPC ID that is no UUID',
      { ...base, backend: { ...base.backend, entry: 'by-hand', vpcId: 'vpc' } },
      'backend.vpcId',
      'EndPoint.0020',
    ],
    [
      'a port ID that is no UUID',
      {
        ...base,
        backend: {
          ...base.backend,
          entry: 'by-hand',
          chosen: { ...base.backend.chosen, LB: { portId: 'port', vipPortId: '' } },
        },
      },
      'backend.chosen.LB.portId',
      'EndPoint.3063',
    ],
  ])('refuse %s', (_, form, field, code) => {
    const verdict = bothVerdicts(form, edition);
    expect(verdict.formErrors).toContain(field);
    expect(verdict.code).toBe(code);
  });

  it('refuse a service port that another service on the backend holds, by its name', () => {
    const services = servicesOf(newCloud(edition));
    const { portId } = sharedBackend(services);
    const [holder] = takenPorts(services, portId);
    if (!holder) throw new Error('No port is taken.');
    const verdict = bothVerdicts(
      withPort({ serverPort: String(holder.serverPort), protocol: holder.protocol }),
      edition,
    );
    expect(verdict).toMatchObject({ formErrors: ['ports.0.serverPort'], code: 'EndPoint.3044' });
  });

  it('differ over a repeated terminal port as the editions do', () => {
    const services = servicesOf(newCloud(edition));
    const { portId } = sharedBackend(services);
    const [holder] = takenPorts(services, portId);
    if (!holder) throw new Error('No port is taken.');
    const verdict = bothVerdicts(
      withPort({ clientPort: String(holder.clientPort), protocol: holder.protocol }),
      edition,
    );
    expect(verdict.status).toBe(edition === '2022' ? 400 : 200);
    expect(verdict.formErrors).toEqual(edition === '2022' ? ['ports.0.clientPort'] : []);
  });

  it('take UDP exactly where the edition does', () => {
    const verdict = bothVerdicts(withPort({ protocol: 'UDP' }), edition);
    expect(verdict.status).toBe(edition === '2022' ? 200 : 400);
    expect(verdict.formErrors).toEqual(edition === '2022' ? [] : ['ports.0.protocol']);
    if (edition === '2025') expect(verdict.code).toBe('EndPoint.3075');
  });

  it('refuse the same VPCs for the reserved network', () => {
    const cloud = newCloud(edition);
    const { vpcs, routeTables, subnets, ports: networkPorts } = cloud.project.network;
    for (const vpc of vpcs) {
      const read: Vpc[] = vpcs.map(({ id, name, cidr, extendCidrs }) => ({
        id,
        name,
        cidr,
        extend_cidrs: [...extendCidrs],
        status: 'ACTIVE',
      }));
      const findings = checkVpc(
        {
          vpcId: vpc.id,
          vpcs: { status: 'ready', data: { items: read, complete: true }, updatedAt: 0 },
          subnets: { status: 'ready', data: { items: [], complete: true }, updatedAt: 0 },
          routeTables: {
            status: 'ready',
            updatedAt: 0,
            data: routeTables
              .filter(({ vpcId }) => vpcId === vpc.id)
              .map(({ id, name, routes }) => ({
                id,
                name,
                routes: routes.map((route) => ({ ...route })),
              })),
          },
        },
        edition,
      );
      const inVpc = new Set(subnets.filter(({ vpcId }) => vpcId === vpc.id).map(({ id }) => id));
      const port = networkPorts.find(
        ({ networkId, deviceOwner }) => inVpc.has(networkId) && deviceOwner.startsWith('compute:'),
      );
      if (!port) continue;
      const form = withPort({});
      form.backend = {
        ...form.backend,
        serverType: 'VM',
        vpcId: vpc.id,
        chosen: { ...form.backend.chosen, VM: { portId: port.id, vipPortId: '' } },
      };
      const { code } = bothVerdicts(form, edition);
      expect({
        vpc: vpc.name,
        blocks: findings.some(({ severity }) => severity === 'blocks'),
      }).toEqual({
        vpc: vpc.name,
        blocks: code === 'EndPoint.3009',
      });
    }
  });
});
