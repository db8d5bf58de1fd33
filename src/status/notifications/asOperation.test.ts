import { describe, expect, it } from 'vitest';
import { ApiError } from '../../api/errors';
import { NotTakenError } from '../sendAndLook';
import { asOperation } from './asOperation';
import { operations } from './operations';

const refusal = new ApiError({
  kind: 'forbidden',
  call: 'PUT /v1/p/vpc-endpoint-services/1',
  outcomeUnknown: false,
  status: 403,
  requestId: 'r-1',
  at: 5,
});

const told = async (outcome: string | Error) => {
  await asOperation({ title: 'Change orders', href: '/services/1', outcome: () => outcome }, () =>
    Promise.resolve(),
  );
  return operations.snapshot()[0];
};

describe('asOperation', () => {
  it('tells a refusal that is returned as one that is thrown: the way out, and what support asks for', async () => {
    expect(await told(refusal)).toMatchObject({
      text: refusal.wayOut,
      state: { kind: 'failed', details: { status: 403, requestId: 'r-1' } },
    });
  });

  it('tells what was not taken with what came in the answer’s place', async () => {
    expect(await told(new NotTakenError(refusal, 'It is as it was.'))).toMatchObject({
      text: 'It is as it was.',
      state: { kind: 'failed', details: { status: 403, requestId: 'r-1' } },
    });
  });

  it('tells in its own words what was not done for another reason', async () => {
    expect(await told(new Error('Not sent: it has changed.'))).toMatchObject({
      text: 'Not sent: it has changed.',
      state: { kind: 'failed', details: undefined },
    });
  });
});
