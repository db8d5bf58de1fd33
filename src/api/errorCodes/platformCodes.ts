import type { ErrorCodes } from './errorCode';

/** Codes that any call may meet. */
export const PLATFORM_CODES: ErrorCodes = {
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
};
