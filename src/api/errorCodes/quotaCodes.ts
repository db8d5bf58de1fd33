import type { ErrorCodes } from './errorCode';

/** Codes of limits of an account. */
export const QUOTA_CODES: ErrorCodes = {
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
};
