import type { ErrorCodes } from './errorCode';

/** Codes of connections and of the whitelist of a service. */
export const CONNECTION_CODES: ErrorCodes = {
  'endpoint.0021': {
    who: 'console',
    fields: ['marker_id'],
    wayOut: 'This is not a valid marker ID: type the number as the connection list shows it.',
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
    wayOut: 'The marker ID is empty: enter the number or clear the search.',
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
};
