import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '../../api/errors';
import { NotTakenError } from '../../status/sendAndLook';
import { decideAndLook } from './decide';

const scope = { region: 'eu-de', projectId: '6e9dfd51d1124e8d8498dce894923a0d' };
const serviceId = '4189d3c2-8882-4871-a3c2-d380272eed83';
const id = '705290f3-0d00-41f2-aedc-71f09844e879';

type Answer = 'lost' | { status: number; body?: unknown };

/** Answers the calls in turn, the last one again and again; `lost` is no answer at all. */
function cloudAnswers(...answers: [Answer, ...Answer[]]) {
  const sent: string[] = [];
  vi.stubGlobal('fetch', async (_url: string, { method }: { method: string }) => {
    sent.push(method);
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (!answer || answer === 'lost') throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify(answer.body ?? {}), { status: answer.status });
  });
  return sent;
}

const shows = (status: string): Answer => ({
  status: 200,
  body: { connections: [{ id, status }], total_count: 1 },
});

async function outcomeOf(action: 'receive' | 'reject') {
  const outcome = decideAndLook(scope, serviceId, id, action).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return outcome;
}

describe('deciding on one endpoint ("Accepting or Rejecting a VPC Endpoint")', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('answers the endpoint as it is then', async () => {
    const sent = cloudAnswers(shows('accepted'));
    expect(await outcomeOf('receive')).toMatchObject({ id, status: 'accepted' });
    expect(sent).toEqual(['POST']);
  });

  it('counts as done when the endpoint is connected already (EndPoint.2014 of "Error Codes")', async () => {
    const sent = cloudAnswers({ status: 400, body: { error_code: 'EndPoint.2014' } });
    expect(await outcomeOf('receive')).toBeUndefined();
    expect(sent).toEqual(['POST']);
  });

  it('passes a refusal on, with the small p of the reference’s example', async () => {
    const sent = cloudAnswers({ status: 400, body: { error_code: 'Endpoint.2013' } });
    expect(await outcomeOf('receive')).toMatchObject({ details: { code: 'Endpoint.2013' } });
    expect(sent).toEqual(['POST']);
  });

  it.each([
    ['receive', 'accepted'],
    ['reject', 'rejected'],
  ] as const)(
    'is done when the answer to %s is lost and the endpoint shows %s',
    async (action, status) => {
      const sent = cloudAnswers('lost', shows(status));
      expect(await outcomeOf(action)).toMatchObject({ status });
      expect(sent).toEqual(['POST', 'GET']);
    },
  );

  it('is done when the cloud shows it only with the last look', async () => {
    cloudAnswers('lost', shows('pendingAcceptance'), 'lost', shows('accepted'));
    expect(await outcomeOf('receive')).toMatchObject({ status: 'accepted' });
  });

  it('is not taken when the endpoint stays as it was, and nothing is sent twice', async () => {
    const sent = cloudAnswers({ status: 504 }, shows('accepted'));
    const outcome = await outcomeOf('reject');
    expect(outcome).toBeInstanceOf(NotTakenError);
    expect(outcome).toMatchObject({
      message: expect.stringContaining('still Accepted'),
      unclear: { details: { status: 504 } },
    });
    expect(sent).toEqual(['POST', 'GET', 'GET', 'GET']);
  });

  it('stays unknown when no look is answered', async () => {
    cloudAnswers('lost');
    const outcome = await outcomeOf('receive');
    expect(outcome).toBeInstanceOf(ApiError);
    expect(outcome).toMatchObject({ outcomeUnknown: true });
  });
});
