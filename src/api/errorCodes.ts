/** Who can put it right; `console` means that this program built the request wrongly. */
export type Remedy = 'input' | 'state' | 'quota' | 'support' | 'access' | 'console';

export interface ErrorCode {
  who: Remedy;
  /** Fields of the request body that the reference's message or description points at, the likeliest first. */
  fields?: readonly string[];
  /** What the person can do, in one sentence. */
  wayOut: string;
}

/**
 * The error codes of the VPC Endpoint API (appendix "Error Codes" of its reference), by code in lower
 * case: the reference itself prints both `EndPoint.` and `Endpoint.`.
 */
const ERROR_CODES: Readonly<Record<string, ErrorCode>> = {
  // platform
  'endpoint.0001': {
    who: 'state',
    wayOut:
      'The cloud failed on its side: after a change, check in the list whether it took effect before repeating it, and if it keeps failing give support this code and the time.',
  },
  'endpoint.0002': {
    who: 'input',
    wayOut:
      'One value breaks a rule that the cloud does not name: go through the fields against their hints and correct the odd one.',
  },
  'endpoint.0003': {
    who: 'access',
    wayOut: 'Your session had run out: sign in, then send it again. Your entries are kept.',
  },
  'endpoint.0004': {
    who: 'access',
    wayOut:
      'Your user may not do this in this project: ask your administrator for the VPC Endpoint permission, or switch to the right project.',
  },
  'endpoint.0005': {
    who: 'state',
    wayOut:
      'This item is not in this project and region any more: reload the list and open it from there.',
  },
  'endpoint.0006': {
    who: 'console',
    wayOut:
      'The page size is out of range: open the list again without the page size in the address.',
  },
  'endpoint.0007': {
    who: 'console',
    fields: ['action'],
    wayOut:
      'The console asked for an action the cloud does not know: reload the page and report this code if it comes back.',
  },
  'endpoint.0009': {
    who: 'access',
    wayOut:
      'The cloud does not accept calls from the network address you are on: use an allowed network or ask your administrator about the access rule.',
  },
  'endpoint.0010': {
    who: 'console',
    wayOut: 'There is no such page: go back to the first page of the list.',
  },
  'endpoint.0011': {
    who: 'console',
    wayOut:
      'An empty request arrived at the cloud: check the list, submit once more, and report it if it happens twice.',
  },
  'endpoint.0012': {
    who: 'console',
    wayOut:
      'The request arrived without its headers, the sign-in token perhaps among them: sign in again and report it if it returns.',
  },
  'endpoint.0013': {
    who: 'state',
    wayOut:
      'The cloud did not answer in time: check in the list whether your change took effect, and only then try again.',
  },
  'endpoint.0014': {
    who: 'input',
    wayOut: 'The project is not one that your sign-in covers: choose the project again.',
  },
  'endpoint.0016': {
    who: 'input',
    fields: ['permissions', 'endpoints', 'tags'],
    wayOut: 'Too many items in one go: select fewer and do the rest afterwards.',
  },
  'endpoint.0017': {
    who: 'console',
    wayOut: 'The list cannot be sorted by this column: sort by Created or Updated.',
  },
  'endpoint.0018': {
    who: 'console',
    wayOut: 'The sort direction in the address is wrong: click the column heading to sort again.',
  },
  'endpoint.0019': {
    who: 'console',
    wayOut: 'The status filter holds an unknown word: clear it and pick a status from the menu.',
  },
  'endpoint.0020': {
    who: 'input',
    fields: ['vpc_id'],
    wayOut: 'This is not a valid VPC ID: pick the VPC from the list instead of typing it.',
  },
  'endpoint.0022': {
    who: 'state',
    wayOut: 'Too many calls in a short time: wait about a minute and try again.',
  },
  'endpoint.1004': {
    who: 'console',
    wayOut:
      'The cloud could not use the request as it was sent: your entries are kept, report this code as a fault of the console.',
  },
  'endpoint.1008': {
    who: 'support',
    wayOut:
      'The cloud could not get a token for its own work: sign in again once, then give support this code and the time.',
  },
  'endpoint.2002': {
    who: 'input',
    wayOut: 'A required value is empty: fill in every field marked as required.',
  },

  // service: create, modify, delete
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

  // endpoint
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

  // connection and whitelist
  'endpoint.0021': {
    who: 'console',
    fields: ['marker_id'],
    wayOut: 'This is not a valid packet ID: type the number as the connection list shows it.',
  },
  'endpoint.2012': {
    who: 'state',
    fields: ['endpoint_service_id'],
    wayOut:
      "Your account is not on this service's whitelist: send the owner your account ID and create the endpoint once it has been added.",
  },
  'endpoint.2013': {
    who: 'state',
    fields: ['endpoints'],
    wayOut:
      'This endpoint is not connected to this service: reload the connections and choose it there.',
  },
  'endpoint.2014': {
    who: 'state',
    fields: ['endpoints'],
    wayOut: 'The connection stands already: reload, nothing is left to do.',
  },
  'endpoint.2027': {
    who: 'console',
    fields: ['action'],
    wayOut:
      'Only accept and reject are possible here: reload the page and report this code if it comes back.',
  },
  'endpoint.2030': {
    who: 'console',
    fields: ['marker_id'],
    wayOut: 'The packet ID is empty: enter the number or clear the search.',
  },
  'endpoint.2031': {
    who: 'console',
    fields: ['endpoints'],
    wayOut: 'Only one endpoint can be accepted or rejected at a time: repeat it for each.',
  },
  'endpoint.3002': {
    who: 'input',
    fields: ['permissions'],
    wayOut: 'Write each entry as iam:domain:: followed by the account ID, or * for every account.',
  },
  'endpoint.3035': {
    who: 'console',
    fields: ['action'],
    wayOut:
      'Only adding and removing are possible here: reload the page and report this code if it comes back.',
  },
  'endpoint.3036': {
    who: 'input',
    fields: ['permissions'],
    wayOut: 'The list is empty: enter at least one account ID.',
  },
  'endpoint.3049': {
    who: 'input',
    fields: ['permissions'],
    wayOut:
      'The whitelist is full: delete entries that nobody needs, or use one * if every account may connect.',
  },

  // tags
  'endpoint.3066': {
    who: 'input',
    fields: ['tags'],
    wayOut: 'No tag was sent: add at least one, or leave tags out altogether.',
  },
  'endpoint.3067': {
    who: 'input',
    fields: ['tags[].key'],
    wayOut: 'Two tags have the same key: rename or remove one of them.',
  },
  'endpoint.3068': {
    who: 'input',
    fields: ['tags'],
    wayOut:
      'Use only letters, digits, hyphens, underscores and @ in tags, up to 36 characters in a key and 43 in a value.',
  },
  'endpoint.3069': {
    who: 'input',
    fields: ['tags'],
    wayOut: 'One resource carries at most 20 tags: remove some.',
  },
  'endpoint.3070': {
    who: 'console',
    wayOut:
      'The console asked for tags of an unknown kind of resource: report this code as a fault of the console.',
  },
  'endpoint.3071': {
    who: 'input',
    wayOut: 'The same value stands twice under one tag key: remove the second.',
  },
  'endpoint.3072': {
    who: 'input',
    fields: ['tags[].key'],
    wayOut: 'A tag key needs 1 to 36 characters: shorten it or fill it in.',
  },
  'endpoint.3073': {
    who: 'input',
    fields: ['tags[].value'],
    wayOut: 'A tag value has at most 43 characters: shorten it.',
  },

  // quota
  'endpoint.1018': {
    who: 'quota',
    wayOut:
      'You have as many endpoint services or endpoints as your account may have in this region (20 and 50 unless raised): delete one you do not need, or ask support for more.',
  },
  'endpoint.3056': {
    who: 'quota',
    fields: ['port_id'],
    wayOut:
      'This backend carries as many endpoint services as it can: choose another backend, delete a service you do not need, or ask support.',
  },
  'endpoint.3061': {
    who: 'quota',
    wayOut:
      'No further domain name can be added: remove one you do not need, or ask support for more.',
  },
  'endpoint.3074': {
    who: 'quota',
    fields: ['ports'],
    wayOut:
      'Too many port mappings: remove some (the reference allows 200 at a time, the manual 50), or ask support.',
  },

  // the network underneath
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

/** What is known of an error code, in any case; undefined for a code that the reference does not list. */
export function lookUpErrorCode(code: string): ErrorCode | undefined {
  return ERROR_CODES[code.toLowerCase()];
}
