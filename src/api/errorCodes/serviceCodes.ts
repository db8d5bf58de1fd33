import type { ErrorCodes } from './errorCode';

/** Codes of creating, modifying and deleting an endpoint service. */
export const SERVICE_CODES: ErrorCodes = {
  'endpoint.1003': {
    who: 'input',
    fields: ['service_name'],
    wayOut:
      'In the form use at most 16 letters, digits, underscores and hyphens; in a search paste the full service name as its owner shows it.',
  },
  'endpoint.2028': {
    who: 'input',
    fields: ['ports'],
    wayOut:
      'A port mapping is incomplete: enter service port and terminal port and choose a protocol.',
  },
  'endpoint.3001': {
    who: 'support',
    wayOut:
      'The network port for the service could not be made: remove a Failed entry from the list and give support this code and the time.',
  },
  'endpoint.3003': {
    who: 'input',
    fields: ['port_id'],
    wayOut:
      'The network port of the chosen backend is not accepted: pick the load balancer or server again from the list.',
  },
  'endpoint.3004': {
    who: 'input',
    fields: ['port_id', 'ports'],
    wayOut:
      'The cloud does not say which port it dislikes: pick the backend again and check that all port numbers are 1 to 65535, then ask support.',
  },
  'endpoint.3005': {
    who: 'state',
    wayOut:
      'The service was not deleted: reload it, see that no endpoint is Accepted or Creating, try once more, then give support its ID.',
  },
  'endpoint.3006': {
    who: 'state',
    wayOut:
      'Endpoints still use this service: reject those that are Accepted or have their owners delete them, wait for those that are Creating or Deleting, then delete the service.',
  },
  'endpoint.3008': {
    who: 'input',
    fields: ['port_id'],
    wayOut:
      'The network port behind the backend no longer exists: check that the load balancer or server is still there and pick it again.',
  },
  'endpoint.3009': {
    who: 'support',
    fields: ['vpc_id'],
    wayOut:
      'The cloud rejects an address range: make sure that the VPC does not overlap 198.19.128.0/17, then give support this code.',
  },
  'endpoint.3010': {
    who: 'input',
    fields: ['port_id'],
    wayOut: 'The IP address of the backend is not valid: pick the backend again.',
  },
  'endpoint.3011': {
    who: 'console',
    wayOut:
      'The request carried an IP address, which an interface service must not have: report this code as a fault of the console.',
  },
  'endpoint.3013': {
    who: 'console',
    fields: ['vpc_id'],
    wayOut:
      'The request mixed a VPC into a VLAN service, a kind that this console does not offer: report this code.',
  },
  'endpoint.3014': {
    who: 'console',
    wayOut:
      'The request carried an address range, which an interface service must not have: report this code as a fault of the console.',
  },
  'endpoint.3015': {
    who: 'console',
    fields: ['port_id'],
    wayOut:
      'The request mixed a backend port into a VLAN gateway service, a kind that this console does not offer: report this code.',
  },
  'endpoint.3016': {
    who: 'console',
    wayOut:
      'The request mixed an IP address into a VLAN gateway service, a kind that this console does not offer: report this code.',
  },
  'endpoint.3017': {
    who: 'console',
    wayOut:
      'The request carried address ranges that the cloud rejects, although the form has no such field: report this code.',
  },
  'endpoint.3018': {
    who: 'console',
    fields: ['vpc_id'],
    wayOut:
      'The request mixed a VPC into a VLAN gateway service, a kind that this console does not offer: report this code.',
  },
  'endpoint.3021': {
    who: 'input',
    fields: ['server_type'],
    wayOut: 'The backend type is not accepted: choose Load balancer or Cloud server (ECS).',
  },
  'endpoint.3022': {
    who: 'support',
    wayOut:
      'The hidden network for the service could not be made: remove a Failed entry from the list and give support this code and the time.',
  },
  'endpoint.3023': {
    who: 'support',
    wayOut:
      'The hidden subnet for the service could not be made: remove a Failed entry from the list and give support this code and the time.',
  },
  'endpoint.3040': {
    who: 'support',
    wayOut:
      'A failed change could not be taken back: reload the service, write down its status and give support its ID and this code.',
  },
  'endpoint.3042': {
    who: 'input',
    fields: ['port_id', 'vpc_id'],
    wayOut:
      "The backend lies in another VPC: choose the backend's VPC, or a backend of the chosen VPC.",
  },
  'endpoint.3043': {
    who: 'input',
    fields: ['ports[].server_port'],
    wayOut: 'A port number is out of range: use whole numbers from 1 to 65535.',
  },
  'endpoint.3044': {
    who: 'input',
    fields: ['ports', 'port_id'],
    wayOut:
      'Another service on the same backend already uses this service port: choose another port or another backend.',
  },
  'endpoint.3045': {
    who: 'state',
    wayOut:
      'The service cannot be changed in its present state: wait until it shows Available and save again.',
  },
  'endpoint.3046': {
    who: 'input',
    fields: ['port_id'],
    wayOut:
      'Another endpoint service already stands on this backend address: choose another backend or use that service.',
  },
  'endpoint.3051': {
    who: 'input',
    fields: ['vip_port_id'],
    wayOut:
      'The virtual IP is not accepted: choose it again, or better a load balancer, since virtual IP backends are being phased out.',
  },
  'endpoint.3052': {
    who: 'console',
    wayOut:
      'The request changed backend port and IP address together, which the cloud forbids: report this code as a fault of the console.',
  },
  'endpoint.3053': {
    who: 'console',
    wayOut:
      'The request changed virtual IP port and IP address together, which the cloud forbids: report this code as a fault of the console.',
  },
  'endpoint.3054': {
    who: 'input',
    fields: ['port_id', 'vip_port_id'],
    wayOut:
      'The backend of this service cannot be exchanged: create a new service for the new backend and let the consumers connect there.',
  },
  'endpoint.3055': {
    who: 'console',
    wayOut:
      'The request tried to change the IP address, which is fixed: report this code as a fault of the console.',
  },
  'endpoint.3057': {
    who: 'console',
    wayOut:
      'The request tried to change the address range, which is fixed: report this code as a fault of the console.',
  },
  'endpoint.3058': { who: 'input', wayOut: 'The domain name is not well formed: correct it.' },
  'endpoint.3059': {
    who: 'input',
    wayOut: 'This domain name is taken: choose another one or ask support who holds it.',
  },
  'endpoint.3060': {
    who: 'support',
    wayOut: 'Your account may not add domain names to a service: ask support to allow it.',
  },
  'endpoint.3062': {
    who: 'input',
    wayOut:
      'This is not an endpoint service ID: open the service from the list or paste its ID again.',
  },
  'endpoint.3063': {
    who: 'input',
    fields: ['port_id'],
    wayOut:
      "The ID of the backend's network port is not valid: pick the load balancer or server again from the list.",
  },
  'endpoint.3075': {
    who: 'input',
    fields: ['ports[].protocol'],
    wayOut:
      'The cloud refuses this protocol: set the mapping to TCP (the newer edition of the API takes nothing else).',
  },
  'endpoint.3076': {
    who: 'input',
    fields: ['service_name'],
    wayOut:
      'Use at most 16 letters, digits, underscores and hyphens for the name, or leave it empty.',
  },
};
