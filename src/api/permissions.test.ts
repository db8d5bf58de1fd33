import { describe, expect, it } from 'vitest';
import { permissionSchema, readPermission, writePermission } from './permissions';

const ACCOUNT = '5fc973eea581490997e82ea11a1df31f';

describe('an entry of a whitelist', () => {
  it.each([
    ['*', { who: 'everyone' }],
    ['iam:domain::*', { who: 'everyone' }],
    ['iam:domain:: * ', { who: 'everyone' }],
    [`iam:domain::${ACCOUNT}`, { who: 'account', id: ACCOUNT }],
    [` iam:domain:: ${ACCOUNT} `, { who: 'account', id: ACCOUNT }],
    ['somebody', { who: 'account', id: 'somebody' }],
  ] as const)('%j is read whichever way it is written', (permission, admitted) => {
    expect(readPermission(permission)).toEqual(admitted);
    expect(permissionSchema.parse({ id: 'r', permission }).admitted).toEqual(admitted);
  });

  it('is written with its prefix, everyone too ("Batch Adding or Deleting Whitelist Records", Table 2)', () => {
    expect(writePermission({ who: 'everyone' })).toBe('iam:domain::*');
    expect(writePermission({ who: 'account', id: ACCOUNT })).toBe(`iam:domain::${ACCOUNT}`);
  });
});
