import { describe, expect, it } from 'vitest';
import { adviceFor } from './adviceFor';
import { ERROR_CODES } from './lookUpErrorCode';

const ACTIONS = [
  'epservices:create',
  'epservices:update',
  'epservices:delete',
  'epservices:list',
  'epservices:get',
  'epserviceDesc:get',
  'pubEpservices:list',
  'connections:list',
  'connections:update',
  'permissions:list',
  'permissions:update',
  'endpoints:create',
  'endpoints:list',
  'endpoints:get',
  'endpoints:delete',
  'tags:update',
  'resource:list',
  'quotas:get',
] as const;
type Action = (typeof ACTIONS)[number];

function advice(code: string, action: Action): string {
  const { listed, wayOut } = adviceFor(code, { action: `vpcep:${action}`, what: `do ${action}` });
  return wayOut ?? listed?.wayOut ?? '';
}

/** What only some actions have, so that advice on any other must not speak of it. */
const ONLY_OF: readonly (readonly [RegExp, readonly Action[]])[] = [
  [
    /choose (?:a|the) subnet|route table (?:from|ID)|IPv4|leave the field empty/i,
    ['endpoints:create'],
  ],
  [
    /every field marked|go through the fields|your entries are kept, report/i,
    [
      'epservices:create',
      'epservices:update',
      'endpoints:create',
      'permissions:update',
      'tags:update',
    ],
  ],
  [
    /port mapping|service port|backend type|pick the (?:backend|load balancer)/i,
    ['epservices:create', 'epservices:update'],
  ],
  [/sort by|sort again/i, ['epservices:list', 'endpoints:list']],
  [
    /first page|page size/i,
    [
      'epservices:list',
      'endpoints:list',
      'pubEpservices:list',
      'epserviceDesc:get',
      'resource:list',
      'connections:list',
      'permissions:list',
    ],
  ],
  [/then delete the service|service was not deleted/i, ['epservices:delete']],
  [/delete finished/i, ['epservices:delete', 'endpoints:delete']],
  [/Failed entry/i, ['epservices:create', 'endpoints:create']],
  [/account ID, or \*|whitelist is full|one account ID/i, ['permissions:update']],
  [/create the endpoint/i, ['endpoints:create']],
  [
    /tag key|tag value|at most 20 tags/i,
    ['tags:update', 'resource:list', 'epservices:create', 'endpoints:create'],
  ],
];

describe('advice on a code speaks of the action at hand ("Error Codes")', () => {
  it.each(ACTIONS)('%s, whatever the code', (action) => {
    for (const code of Object.keys(ERROR_CODES)) {
      const words = advice(code, action);
      expect(words, code).toMatch(/^\S.+\.$/);
      for (const [speaks, actions] of ONLY_OF) {
        if (!actions.includes(action)) expect(words, `${code} of ${action}`).not.toMatch(speaks);
      }
    }
  });

  it.each([
    ['EndPoint.2010', 'endpoints:create', 'Choose a subnet'],
    ['EndPoint.2010', 'connections:update', 'refused to do connections:update'],
    ['EndPoint.2003', 'endpoints:create', 'check it with the owner'],
    ['EndPoint.2003', 'epservices:update', 'go back to the list'],
    ['EndPoint.0005', 'endpoints:delete', 'yet it shows it'],
    ['EndPoint.2006', 'connections:update', 'refresh the connections'],
    ['EndPoint.2047', 'connections:update', 'neither accepted nor rejected'],
    ['EndPoint.0002', 'epservices:create', 'go through the fields'],
    ['EndPoint.0002', 'endpoints:delete', 'nothing was entered'],
    ['EndPoint.0001', 'endpoints:list', 'try again in a moment'],
    ['EndPoint.0001', 'epservices:update', 'whether it took effect'],
    ['Endpoint.1018', 'epservices:create', '20 unless raised'],
    ['Endpoint.1018', 'endpoints:create', '50 unless raised'],
    ['EndPoint.3006', 'epservices:delete', 'Endpoints still use this service'],
    ['EndPoint.3058', 'epservices:create', 'the reason is not known'],
    ['EndPoint.3069', 'tags:update', 'at most 20 tags'],
    ['EndPoint.0022', 'quotas:get', 'wait about a minute'],
  ] as const)('%s of %s: %s', (code, action, words) => {
    expect(advice(code, action)).toContain(words);
    expect(advice(code.toLowerCase(), action)).toContain(words);
  });

  it('points at no field where the code is not about the action', () => {
    expect(
      adviceFor('EndPoint.3044', { action: 'vpcep:tags:update', what: 'change tags' }).listed,
    ).toBeUndefined();
    expect(adviceFor('EndPoint.9999', undefined)).toEqual({});
  });
});
