/** Actions as "Permissions Policies and Supported Actions" names them, without the service. */
export const CREATES = ['epservices:create', 'endpoints:create'];
export const SEARCHES = [
  'epservices:list',
  'endpoints:list',
  'pubEpservices:list',
  'epserviceDesc:get',
  'resource:list',
];
export const ON_A_SERVICE = [
  'epservices:get',
  'epservices:update',
  'epservices:delete',
  'connections:list',
  'connections:update',
  'permissions:list',
  'permissions:update',
  'tags:update',
];
export const FORMS = [...CREATES, 'epservices:update', 'permissions:update', 'tags:update'];
export const WRITES = [...FORMS, 'epservices:delete', 'endpoints:delete', 'connections:update'];
const LISTS = [...SEARCHES, 'connections:list', 'permissions:list'];
const SERVICE_FORMS = ['epservices:create', 'epservices:update'];
const ON_AN_ENDPOINT = ['endpoints:get', 'endpoints:delete', 'connections:update', 'tags:update'];
const DELETES = ['epservices:delete', 'endpoints:delete'];

/**
 * Of which actions the advice on a code speaks ("Error Codes": the message and the description of each). The first that
 * fits counts; a code that is not here may come of any action. An empty list is of what this console never sends.
 */
export const CODES_OF_ACTIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:0006|0010)$/, LISTS],
  [/^(?:0017|0018)$/, ['epservices:list', 'endpoints:list']],
  [/^0019$/, ['epservices:list', 'endpoints:list', 'connections:list']],
  [/^0007$/, ['connections:update', 'permissions:update', 'tags:update', 'resource:list']],
  [/^0011$/, WRITES],
  [/^0016$/, ['permissions:update', 'tags:update', ...CREATES]],
  [/^0020$/, [...CREATES, 'epservices:update', 'endpoints:list']],
  [/^(?:0002|1004|2002)$/, FORMS],
  [/^1003$/, [...SERVICE_FORMS, ...SEARCHES]],
  // Domain names, specifications and policies are no fields of any form of this console.
  [/^(?:3058|3059|3060|3061|0015|2009|2048)$/, []],
  [/^(?:3005|3006)$/, ['epservices:delete']],
  [/^3040$/, WRITES],
  [/^3045$/, ['epservices:update', 'permissions:update', 'tags:update']],
  [/^3062$/, [...ON_A_SERVICE, ...SEARCHES, 'endpoints:create']],
  [/^(?:3002|3035|3036|3049)$/, ['permissions:update']],
  [/^(?:3066|3067|3068|3069|3070|3071|3072|3073)$/, ['tags:update', 'resource:list', ...CREATES]],
  [/^(?:3001|3022|3023|4002|4006|4010|4016|4018)$/, CREATES],
  [/^(?:2028|3\d\d\d)$/, SERVICE_FORMS],
  [/^(?:0021|2030)$/, ['connections:list']],
  [/^(?:2013|2014|2027|2031)$/, ['connections:update']],
  [/^2003$/, ['endpoints:create', 'epserviceDesc:get', 'pubEpservices:list']],
  [/^2001$/, CREATES],
  [/^2038$/, CREATES],
  [/^2017$/, [...ON_AN_ENDPOINT, 'endpoints:list', 'connections:list']],
  [/^(?:2006|2007|2008|2018|2019|2050|2051|2052)$/, ON_AN_ENDPOINT],
  [/^(?:2015|2016|2020|2024|2025|2026|2040|2046|2049)$/, [...ON_AN_ENDPOINT, 'endpoints:create']],
  [/^(?:0023|1019|2\d\d\d)$/, ['endpoints:create']],
  [/^1018$/, CREATES],
  [/^(?:4003|4007|4011|4017|4019|4029)$/, DELETES],
  [/^(?:4004|4030)$/, ['endpoints:create']],
  [/^(?:4009|4012)$/, [...CREATES, 'epservices:update']],
  [/^4\d\d\d$/, [...CREATES, 'epservices:update', 'connections:update', ...DELETES]],
];
