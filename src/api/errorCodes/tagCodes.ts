import type { ErrorCodes } from './errorCode';

/** Codes of tags. */
export const TAG_CODES: ErrorCodes = {
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
};
