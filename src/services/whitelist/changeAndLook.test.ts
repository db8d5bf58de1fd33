import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '../../api/errors';
import { permissionSchema, type Permission } from '../../api/permissions';
import { NotTakenError } from '../../status/sendAndLook';
import { changeAndLook } from './changeAndLook';

const scope = { region: 'eu-de', projectId: '6e9dfd51d1124e8d8498dce894923a0d' };
const serviceId = '4189d3c2-8882-4871-a3c2-d380272eed83';
const entries = [{ who: 'account', id: 'a1' }, { who: 'everyone' }] as const;

const present = (...permissions: string[]): Permission[] =>
  permissions.map((permission) => permissionSchema.parse({ id: permission, permission }));

function cloudAnswers(status: number | 'lost', body: unknown = {}) {
  const sent: unknown[] = [];
  vi.stubGlobal('fetch', async (_url: string, init: { body: string }) => {
    sent.push(JSON.parse(init.body));
    if (status === 'lost') throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify(body), { status });
  });
  return sent;
}

const outcomeOf = (action: 'add' | 'remove', read: () => Promise<Permission[]>) =>
  changeAndLook(scope, serviceId, { action, entries }, read).catch((error: unknown) => error);

describe('changing the whitelist ("Batch Adding or Deleting Whitelist Records")', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('sends the entries with their prefix, and does not look when it is answered', async () => {
    const sent = cloudAnswers(200);
    const read = vi.fn(async () => present());
    expect(await outcomeOf('add', read)).toBeUndefined();
    expect(sent).toEqual([{ action: 'add', permissions: ['iam:domain::a1', 'iam:domain::*'] }]);
    expect(read).not.toHaveBeenCalled();
  });

  it('passes a refusal on (EndPoint.3049 of "Error Codes")', async () => {
    cloudAnswers(400, { error_code: 'EndPoint.3049' });
    expect(await outcomeOf('add', async () => present())).toMatchObject({
      details: { code: 'EndPoint.3049' },
    });
  });

  it.each([
    ['add', present('iam:domain::a1', '*'), undefined],
    ['remove', present('iam:domain::b2'), undefined],
    ['add', present('iam:domain::a1'), NotTakenError],
    ['remove', present('*'), NotTakenError],
  ] as const)(
    'looks when the answer to %s is lost: case %#',
    async (action, whitelist, failure) => {
      cloudAnswers('lost');
      const outcome = await outcomeOf(action, async () => [...whitelist]);
      if (failure) expect(outcome).toBeInstanceOf(failure);
      else expect(outcome).toBeUndefined();
    },
  );

  it('stays unknown when the look is not answered', async () => {
    cloudAnswers(504);
    const outcome = await outcomeOf('add', () => Promise.reject(new Error('no answer')));
    expect(outcome).toBeInstanceOf(ApiError);
    expect(outcome).toMatchObject({ outcomeUnknown: true });
  });
});
