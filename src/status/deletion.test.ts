import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '../api/errors';
import { deleteService, fetchService } from '../api/vpcep';
import { requestDeletion, statusWithDeletion } from './deletion';

const scope = { region: 'eu-de', projectId: '6e9dfd51d1124e8d8498dce894923a0d' };
const id = '4189d3c2-8882-4871-a3c2-d380272eed83';
const NOW = Date.UTC(2026, 0, 30);

/** Answers the calls in turn; `lost` is no answer at all. */
function cloudAnswers(...answers: ('lost' | { status: number; body?: unknown })[]) {
  const sent: string[] = [];
  vi.stubGlobal('fetch', async (_url: string, { method }: { method: string }) => {
    sent.push(method);
    const answer = answers.shift();
    if (!answer || answer === 'lost') throw new TypeError('Failed to fetch');
    const text = answer.body === undefined ? null : JSON.stringify(answer.body);
    return new Response(text, { status: answer.status });
  });
  return sent;
}

async function outcomeOf(onLook?: (look: number) => void) {
  const outcome = requestDeletion({
    remove: () => deleteService(scope, id),
    readStatus: async () => (await fetchService(scope, id)).status,
    onLook,
  }).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return outcome;
}

describe('asking for a deletion ("Deleting a VPC Endpoint Service")', () => {
  beforeEach(() => vi.useFakeTimers({ now: NOW }));
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it.each([
    ['204, as "Status Codes" says', { status: 204 }],
    ['200, as its own page says', { status: 200 }],
  ])('is taken with %s', async (_name, answer) => {
    const sent = cloudAnswers(answer);
    expect(await outcomeOf()).toEqual({ kind: 'taken', at: NOW, cloudTime: NOW, from: 'this-tab' });
    expect(sent).toEqual(['DELETE']);
  });

  it.each([
    ['the service is gone', { status: 404 }, { kind: 'taken' }],
    ['nobody answers a look', 'lost' as const, { kind: 'taken' }],
    [
      'the service is there all the same',
      { status: 200, body: { id, status: 'available' } },
      { details: { kind: 'not-found', code: 'EndPoint.0005' } },
    ],
  ])('answered with 404 is what a look says: %s', async (_name, look, outcome) => {
    const sent = cloudAnswers({ status: 404, body: { error_code: 'EndPoint.0005' } }, look);
    expect(await outcomeOf()).toMatchObject(outcome);
    expect(sent).toEqual(['DELETE', 'GET']);
  });

  it('is refused while endpoints are connected, with EndPoint.3006 of "Error Codes"', async () => {
    const sent = cloudAnswers({ status: 400, body: { error_code: 'EndPoint.3006' } });
    const refusal = await outcomeOf();
    expect(refusal).toBeInstanceOf(ApiError);
    expect(refusal).toMatchObject({ details: { code: 'EndPoint.3006' } });
    expect(sent).toEqual(['DELETE']);
  });

  it.each([
    ['being deleted', { status: 200, body: { id, status: 'deleting' } }],
    ['gone', { status: 404 }],
  ])('is taken when the answer is lost and the service is %s', async (_name, look) => {
    const sent = cloudAnswers('lost', look);
    expect(await outcomeOf()).toMatchObject({ kind: 'taken' });
    expect(sent).toEqual(['DELETE', 'GET']);
  });

  it('is not taken when the service stands as before at several looks; it is never sent twice', async () => {
    const stands = { status: 200, body: { id, status: 'available' } };
    const sent = cloudAnswers({ status: 504 }, stands, 'lost', stands);
    const looks: number[] = [];
    expect(await outcomeOf((look) => looks.push(look))).toMatchObject({
      kind: 'not-taken',
      status: 'available',
      unclear: { details: { status: 504 } },
    });
    expect(sent).toEqual(['DELETE', 'GET', 'GET', 'GET']);
    expect(looks).toEqual([1, 2, 3]);
  });

  it('stays unknown when no look is answered either', async () => {
    cloudAnswers('lost', 'lost', 'lost', 'lost');
    expect(await outcomeOf()).toMatchObject({
      details: { kind: 'no-answer', outcomeUnknown: true },
    });
  });
});

describe('the status after the cloud has taken on a deletion', () => {
  it('is "deleting" until the cloud shows it, but not for ever', () => {
    expect(statusWithDeletion('available', NOW - 5_000, { at: NOW })).toBe('deleting');
    expect(statusWithDeletion('available', NOW + 29_999, { at: NOW })).toBe('deleting');
    expect(statusWithDeletion('available', NOW + 30_000, { at: NOW })).toBe('available');
  });

  it('is what the cloud answers otherwise', () => {
    expect(statusWithDeletion('available', NOW, undefined)).toBe('available');
    expect(statusWithDeletion('Deleting', NOW, { at: NOW })).toBe('Deleting');
  });
});
