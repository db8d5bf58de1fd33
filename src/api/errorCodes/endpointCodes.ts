import type { ErrorCodes } from './errorCode';

/** Codes of endpoints: of the form that creates one, and of what one is in. */
export const ENDPOINT_CODES: ErrorCodes = {
  'endpoint.0015': {
    who: 'input',
    fields: ['specification_name'],
    wayOut: 'Leave the specification empty, then the cloud uses its default.',
  },
  'endpoint.0023': {
    who: 'input',
    fields: ['subnet_id'],
    wayOut: 'This is not a valid subnet ID: pick the subnet from the list.',
  },
  'endpoint.1019': {
    who: 'input',
    fields: ['routetables'],
    wayOut:
      "A route table ID is not valid: pick the table from the VPC's list, or leave the field empty to use the VPC's own table.",
  },
  'endpoint.2001': {
    who: 'input',
    fields: ['vpc_id', 'vpc_id'],
    wayOut: 'This VPC does not exist in your project: choose another one from the list.',
  },
  'endpoint.2003': {
    who: 'input',
    fields: ['endpoint_service_id'],
    wayOut:
      'No endpoint service with this name or ID exists in this region: check it with the owner, and check the region.',
  },
  'endpoint.2004': {
    who: 'state',
    fields: ['endpoint_service_id'],
    wayOut:
      'The endpoint service is not ready: wait until its owner sees it as Available, then create the endpoint.',
  },
  'endpoint.2006': { who: 'state', wayOut: 'This endpoint does not exist: reload the list.' },
  'endpoint.2007': {
    who: 'state',
    wayOut:
      'The cloud has no data on this endpoint: reload the list to see whether it was deleted.',
  },
  'endpoint.2008': {
    who: 'state',
    wayOut: 'This endpoint is deleted already: nothing is left to do.',
  },
  'endpoint.2009': {
    who: 'input',
    fields: ['specification_name'],
    wayOut: 'This specification does not exist here: leave the field empty.',
  },
  'endpoint.2010': {
    who: 'input',
    fields: ['subnet_id'],
    wayOut: 'Choose a subnet, an endpoint for an interface service needs one.',
  },
  'endpoint.2011': {
    who: 'input',
    fields: ['vpc_id'],
    wayOut: 'Choose the VPC that shall hold the endpoint.',
  },
  'endpoint.2015': {
    who: 'support',
    wayOut:
      'This endpoint is frozen: look at the account state shown with it (unpaid, not verified, legal, abuse, partner) and clear that up with support.',
  },
  'endpoint.2016': {
    who: 'support',
    wayOut:
      "The cloud's address for this endpoint's pool is missing: give support the endpoint ID and this code.",
  },
  'endpoint.2017': {
    who: 'input',
    wayOut: 'This is not an endpoint ID: copy it again from the endpoint list.',
  },
  'endpoint.2018': {
    who: 'state',
    wayOut:
      'This endpoint is being deleted: wait one to two minutes until it is gone, or work with another one.',
  },
  'endpoint.2019': {
    who: 'state',
    wayOut: 'This endpoint is still being created: wait one to two minutes and repeat the action.',
  },
  'endpoint.2020': {
    who: 'support',
    wayOut:
      'A hardware address of the endpoint is missing inside the cloud: give support the endpoint ID and this code.',
  },
  'endpoint.2021': {
    who: 'support',
    wayOut:
      'The cloud could not read your VPC: check that it still exists, then give support the VPC ID and this code.',
  },
  'endpoint.2022': {
    who: 'support',
    wayOut:
      'The endpoint could not be built: delete a Failed entry from the list and give support its ID and this code.',
  },
  'endpoint.2023': {
    who: 'support',
    wayOut:
      'An address range that the cloud needs is missing: give support the VPC ID, the subnet ID and this code.',
  },
  'endpoint.2024': {
    who: 'support',
    wayOut:
      'A hidden network piece of the endpoint is missing: give support the endpoint ID and this code.',
  },
  'endpoint.2025': {
    who: 'support',
    wayOut:
      'The network port of the endpoint is missing: give support the endpoint ID and this code.',
  },
  'endpoint.2026': {
    who: 'support',
    wayOut:
      'The endpoint has no network number inside the cloud: give support the endpoint ID and this code.',
  },
  'endpoint.2029': {
    who: 'input',
    fields: ['endpoint_service_id'],
    wayOut: 'Choose the endpoint service that the endpoint shall connect to.',
  },
  'endpoint.2033': {
    who: 'console',
    fields: ['enable_dns'],
    wayOut:
      'The private domain name can only be on or off: set the switch again and report this code if that does not help.',
  },
  'endpoint.2034': {
    who: 'input',
    fields: ['enable_dns'],
    wayOut:
      'The private domain name is not possible here: switch it off and create the endpoint without it.',
  },
  'endpoint.2035': {
    who: 'support',
    wayOut:
      'Private domain names are set up wrongly inside the cloud: give support this code, or try without a private domain name.',
  },
  'endpoint.2037': {
    who: 'input',
    fields: ['subnet_id', 'vpc_id'],
    wayOut: 'The subnet belongs to another VPC: choose a subnet of the chosen VPC.',
  },
  'endpoint.2038': {
    who: 'support',
    wayOut: 'The resource pool does not exist: leave any pool ID empty and give support this code.',
  },
  'endpoint.2039': {
    who: 'input',
    fields: ['routetables'],
    wayOut:
      'Another endpoint holds this route table: choose a different table or delete that endpoint first.',
  },
  'endpoint.2040': {
    who: 'support',
    wayOut:
      'No route table is attached to this endpoint: give support the endpoint ID and this code.',
  },
  'endpoint.2041': {
    who: 'input',
    fields: ['port_ip'],
    wayOut:
      'This is not a valid IPv4 address: type one like 192.168.0.12, or leave the field empty.',
  },
  'endpoint.2042': {
    who: 'input',
    fields: ['port_ip'],
    wayOut: 'This IP address is taken: choose a free one of the subnet, or leave the field empty.',
  },
  'endpoint.2043': {
    who: 'input',
    fields: ['port_ip', 'subnet_id'],
    wayOut:
      'This IP address is outside the chosen subnet: choose one inside it, or leave the field empty.',
  },
  'endpoint.2044': {
    who: 'input',
    fields: ['whitelist'],
    wayOut:
      'Each access control entry must be an IPv4 address or a CIDR block: correct the one that is not.',
  },
  'endpoint.2045': {
    who: 'input',
    fields: ['whitelist'],
    wayOut:
      'An endpoint takes at most 20 access control entries: join addresses into CIDR blocks or remove some.',
  },
  'endpoint.2046': {
    who: 'support',
    wayOut:
      'This endpoint has a fixed hardware address and cannot be changed: give support the endpoint ID, or create a new endpoint.',
  },
  'endpoint.2047': {
    who: 'state',
    wayOut: 'A Failed endpoint cannot be changed: delete it and create it again.',
  },
  'endpoint.2048': {
    who: 'input',
    fields: ['policy_statement'],
    wayOut:
      'The policy is not valid: give each of its at most 10 statements an Effect (Allow or Deny), an Action and a Resource.',
  },
  'endpoint.2049': {
    who: 'support',
    wayOut: 'This endpoint has no policy: give support the endpoint ID and this code.',
  },
  'endpoint.2050': {
    who: 'support',
    wayOut: 'This endpoint is switched off: ask support why and have it enabled.',
  },
  'endpoint.2051': {
    who: 'state',
    wayOut:
      'The cloud is moving this endpoint to another pool: wait a few minutes and repeat the action.',
  },
  'endpoint.2052': {
    who: 'support',
    wayOut:
      'The cloud tried to take back a change where nothing was to be taken back: reload the endpoint and give support its ID and this code.',
  },
};
