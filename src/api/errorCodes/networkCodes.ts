import type { ErrorCodes } from './errorCode';

/** Codes of the network underneath, which only building, changing and removing touch. */
export const NETWORK_CODES: ErrorCodes = {
  'endpoint.4001': {
    who: 'support',
    wayOut:
      'The cloud could not read the subnet: check that it still exists, then give support the subnet ID and this code.',
  },
  'endpoint.4002': {
    who: 'support',
    wayOut:
      'A hidden subnet could not be made: delete a Failed entry from the list and give support its ID and this code.',
  },
  'endpoint.4003': {
    who: 'support',
    wayOut:
      'A hidden subnet could not be removed: reload to see whether the delete finished, then give support the resource ID and this code.',
  },
  'endpoint.4004': {
    who: 'input',
    fields: ['subnet_id'],
    wayOut:
      'The subnet does not exist: choose another one, and ask support if it is plainly there.',
  },
  'endpoint.4005': {
    who: 'support',
    wayOut: 'The cloud could not read its network: give support the resource ID and this code.',
  },
  'endpoint.4006': {
    who: 'support',
    wayOut:
      'A hidden network could not be made: delete a Failed entry from the list and give support its ID and this code.',
  },
  'endpoint.4007': {
    who: 'support',
    wayOut:
      'A hidden network could not be removed: reload to see whether the delete finished, then give support the resource ID and this code.',
  },
  'endpoint.4008': {
    who: 'support',
    wayOut:
      'A network that the cloud needs is not available: give support the VPC ID and this code.',
  },
  'endpoint.4009': {
    who: 'support',
    wayOut:
      'The cloud could not read a network port: check that the backend still exists, then give support its ID and this code.',
  },
  'endpoint.4010': {
    who: 'support',
    wayOut:
      'A network port could not be made: delete a Failed entry from the list and give support its ID and this code.',
  },
  'endpoint.4011': {
    who: 'support',
    wayOut:
      'A network port could not be removed: reload to see whether the delete finished, then give support the resource ID and this code.',
  },
  'endpoint.4012': {
    who: 'support',
    wayOut:
      'A network port is missing: check that the backend still exists, then give support its ID and this code.',
  },
  'endpoint.4013': {
    who: 'support',
    wayOut: 'The cloud could not read its proxy: give support the resource ID and this code.',
  },
  'endpoint.4014': {
    who: 'support',
    wayOut:
      'The cloud could not read the router of the VPC: give support the VPC ID and this code.',
  },
  'endpoint.4015': {
    who: 'support',
    wayOut:
      'The router of the VPC is missing: check that the VPC still exists, then give support its ID and this code.',
  },
  'endpoint.4016': {
    who: 'support',
    wayOut:
      'The VPC could not be linked to the service inside the cloud: delete a Failed entry from the list and give support its ID and this code.',
  },
  'endpoint.4017': {
    who: 'support',
    wayOut:
      'The link between VPC and service could not be removed: reload to see whether the delete finished, then give support the resource ID and this code.',
  },
  'endpoint.4018': {
    who: 'support',
    wayOut:
      'An extra route could not be set inside the cloud: delete a Failed entry from the list and give support its ID and this code.',
  },
  'endpoint.4019': {
    who: 'support',
    wayOut:
      'An extra route could not be removed inside the cloud: reload to see whether the delete finished, then give support the resource ID and this code.',
  },
  'endpoint.4020': {
    who: 'support',
    wayOut:
      'The cloud could not reach its routing agent: give support the region, the time and this code.',
  },
  'endpoint.4021': {
    who: 'support',
    wayOut:
      'The routing agent that the cloud needs is missing: give support the region, the time and this code.',
  },
  'endpoint.4025': {
    who: 'support',
    wayOut: 'The specification is in use and cannot be changed or removed: give support this code.',
  },
  'endpoint.4026': {
    who: 'support',
    wayOut:
      'The cloud could not read the default route table of the VPC: give support the VPC ID and this code.',
  },
  'endpoint.4027': {
    who: 'support',
    wayOut:
      'The cloud could not read the route tables of the VPC: give support the VPC ID and this code.',
  },
  'endpoint.4028': {
    who: 'support',
    wayOut:
      "Routes could not be written to the VPC's route table: check it for a route that overlaps 198.19.128.0/17, then give support the table ID and this code.",
  },
  'endpoint.4029': {
    who: 'support',
    wayOut:
      "Routes could not be taken out of the VPC's route table: reload to see whether the delete finished, then give support the table ID and this code.",
  },
  'endpoint.4030': {
    who: 'support',
    fields: ['routetables'],
    wayOut:
      'The route table does not exist: choose another table or leave the field empty, then ask support.',
  },
};
