import type { CloudService } from './scope';

export interface Permission {
  /** As a policy names it, such as `vpcep:epservices:create`. */
  action: string;
  /** What it allows, to go on after "may not". */
  what: string;
}

/**
 * "Permissions Policies and Supported Actions" of each service, as far as the console makes these calls: service, method,
 * path after version and project, action, and what that allows. The first that fits counts.
 */
const PERMITTED: readonly (readonly [CloudService, string, RegExp, string, string])[] = [
  [
    'vpcep',
    'GET',
    /^\/vpc-endpoint-services\/public$/,
    'pubEpservices:list',
    'list public services',
  ],
  ['vpcep', 'GET', /\/describe$/, 'epserviceDesc:get', 'look endpoint services up by name'],
  ['vpcep', 'GET', /^\/vpc-endpoint-services$/, 'epservices:list', 'list endpoint services'],
  ['vpcep', 'POST', /^\/vpc-endpoint-services$/, 'epservices:create', 'create endpoint services'],
  ['vpcep', 'GET', /\/connections$/, 'connections:list', 'list connections'],
  ['vpcep', 'POST', /\/connections\/action$/, 'connections:update', 'accept or reject connections'],
  ['vpcep', 'GET', /\/permissions$/, 'permissions:list', 'see whitelists'],
  ['vpcep', 'POST', /\/permissions\/action$/, 'permissions:update', 'change whitelists'],
  ['vpcep', 'GET', /^\/vpc-endpoint-services\//, 'epservices:get', 'see endpoint services'],
  ['vpcep', 'PUT', /^\/vpc-endpoint-services\//, 'epservices:update', 'change endpoint services'],
  [
    'vpcep',
    'DELETE',
    /^\/vpc-endpoint-services\//,
    'epservices:delete',
    'delete endpoint services',
  ],
  ['vpcep', 'GET', /^\/vpc-endpoints$/, 'endpoints:list', 'list endpoints'],
  ['vpcep', 'POST', /^\/vpc-endpoints$/, 'endpoints:create', 'create endpoints'],
  ['vpcep', 'GET', /^\/vpc-endpoints\//, 'endpoints:get', 'see endpoints'],
  ['vpcep', 'DELETE', /^\/vpc-endpoints\//, 'endpoints:delete', 'delete endpoints'],
  ['vpcep', 'POST', /\/tags\/action$/, 'tags:update', 'change tags'],
  ['vpcep', 'GET', /^\/endpoint(?:_service)?\/tags$/, 'tags:list', 'list tags'],
  ['vpcep', 'GET', /^\/quotas$/, 'quotas:get', 'see quotas'],
  ['vpcep', 'POST', /\/resource_instances\/action$/, 'resource:list', 'search by tag'],
  ['vpc', 'GET', /\/vpcs\//, 'vpcs:get', 'see VPCs'],
  ['vpc', 'GET', /\/vpcs$/, 'vpcs:list', 'list VPCs'],
  ['vpc', 'GET', /\/subnets/, 'subnets:get', 'see subnets'],
  ['vpc', 'GET', /\/routetables/, 'routeTables:list', 'list route tables'],
  ['vpc', 'GET', /\/ports/, 'ports:get', 'see ports'],
  ['vpc', 'GET', /\/privateips/, 'privateIps:list', 'list private IP addresses'],
  ['vpc', 'GET', /\/security-group-rules/, 'securityGroupRules:get', 'see security group rules'],
  ['vpc', 'GET', /\/security-groups/, 'securityGroups:get', 'see security groups'],
  ['ecs', 'GET', /\/os-interface/, 'cloudServers:listServerInterfaces', 'see servers’ interfaces'],
  ['ecs', 'GET', /\/cloudservers\/detail$/, 'cloudServers:list', 'list servers'],
  ['ecs', 'GET', /\/cloudservers\//, 'cloudServers:showServer', 'see servers'],
  ['elb', 'GET', /\/listeners/, 'listeners:list', 'list listeners'],
  ['elb', 'GET', /\/ipgroups/, 'ipgroups:get', 'see IP address groups'],
  ['elb', 'GET', /\/loadbalancers\//, 'loadbalancers:get', 'see load balancers'],
  ['elb', 'GET', /\/loadbalancers$/, 'loadbalancers:list', 'list load balancers'],
];

const VERSION_AND_PROJECT = /^\/v[\d.]+(?:\/[0-9a-f]{32})?/;

/** The permission that a call needs; undefined for one that the reference does not name. */
export function permissionFor(
  service: CloudService,
  method: string,
  path: string,
): Permission | undefined {
  const rest = path.replace(VERSION_AND_PROJECT, '');
  const found = PERMITTED.find(
    ([ofService, ofMethod, pattern]) =>
      ofService === service && ofMethod === method && pattern.test(rest),
  );
  if (!found) return undefined;
  const [, , , action, what] = found;
  return { action: `${service}:${action}`, what };
}
