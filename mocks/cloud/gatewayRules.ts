import type { Cloud } from './cloud';
import { stageAt } from './course';
import type { PolicyStatement } from './endpointRecord';
import { asRecord, isAbsent, isUuid } from './fields';
import type { Vpc } from './network';
import type { SeenService } from './outsideServices';
import { refuse } from './refusal';

/** "Creating a VPC Endpoint", Table 2, policy_statement. */
const MOST_STATEMENTS = 10;
/** What a gateway has when nothing else was asked for. */
export const DEFAULT_POLICY: readonly PolicyStatement[] = [
  { Effect: 'Allow', Action: ['obs:*:*'], Resource: ['obs:*:*:*:*/*', 'obs:*:*:*:*'] },
];

/** Table 2, routetables: tables of the VPC, its own one when left out; one table leads to a service once. */
export function readRouteTables(
  cloud: Cloud,
  vpc: Vpc,
  service: SeenService,
  value: unknown,
): string[] {
  const ofVpc = cloud.project.network.routeTables.filter(({ vpcId }) => vpcId === vpc.id);
  const wanted = readIds(value) ?? ofVpc.filter(({ isDefault }) => isDefault).map(({ id }) => id);
  if (wanted.some((id) => ofVpc.every((table) => table.id !== id))) refuse('EndPoint.4030');
  const now = cloud.now();
  const used = cloud
    .ownEndpoints()
    .filter((endpoint) => endpoint.serviceId === service.id && stageAt(endpoint, now) !== 'failed')
    .flatMap(({ fields }) => fields.routeTableIds);
  if (wanted.some((id) => used.includes(id))) refuse('EndPoint.2039');
  return wanted;
}

function readIds(value: unknown): string[] | undefined {
  if (isAbsent(value)) return undefined;
  if (!Array.isArray(value)) refuse('EndPoint.1019');
  if (value.length === 0) return undefined;
  return value.map((id: unknown) => (isUuid(id) ? id.toLowerCase() : refuse('EndPoint.1019')));
}

/** Table 2, policy_statement, and Table 4. */
export function readPolicy(value: unknown): PolicyStatement[] {
  if (isAbsent(value)) return [...DEFAULT_POLICY];
  if (!Array.isArray(value) || value.length > MOST_STATEMENTS) refuse('EndPoint.2048');
  return value.length === 0 ? [...DEFAULT_POLICY] : value.map(readStatement);
}

function readStatement(value: unknown): PolicyStatement {
  const statement = asRecord(value) ?? refuse('EndPoint.2048');
  const { Effect: effect } = statement;
  if (effect !== 'Allow' && effect !== 'Deny') refuse('EndPoint.2048');
  return {
    Effect: effect,
    Action: readTexts(statement['Action']),
    Resource: readTexts(statement['Resource']),
  };
}

function readTexts(value: unknown): string[] {
  if (!Array.isArray(value) || value.length === 0) refuse('EndPoint.2048');
  return value.map((text: unknown) =>
    typeof text === 'string' && text !== '' ? text : refuse('EndPoint.2048'),
  );
}
