import { afterEach, describe, expect, it, vi } from 'vitest';
import { NotTakenError } from '../../../status/sendAndLook';
import { tagAndLook } from './tagAndLook';
import type { TagChange } from './tagChange';

const scope = { region: 'eu-de', projectId: '6e9dfd51d1124e8d8498dce894923a0d' };
const id = '4189d3c2-8882-4871-a3c2-d380272eed83';

type Answer = { status: number; body?: unknown } | 'lost';

function cloudAnswers(...answers: Answer[]) {
  const sent: string[] = [];
  vi.stubGlobal('fetch', async (_url: string, { method }: { method: string }) => {
    sent.push(method);
    const answer = answers.shift();
    if (!answer || answer === 'lost') throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify(answer.body ?? {}), { status: answer.status });
  });
  return sent;
}

const service = (...tags: [key: string, value: string][]): Answer => ({
  status: 200,
  body: { id, status: 'available', tags: tags.map(([key, value]) => ({ key, value })) },
});

const outcomeOf = (kind: TagChange['kind'], value = 'prod') =>
  tagAndLook(scope, id, { kind, tags: [{ id: 'row', key: 'env', value }] }).catch(
    (error: unknown) => error,
  );

describe('changing tags ("Batch Adding Tags to or Deleting Tags from a Specified Resource")', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('does not look when it is answered', async () => {
    const sent = cloudAnswers({ status: 200 });
    expect(await outcomeOf('add')).toBeUndefined();
    expect(sent).toEqual(['POST']);
  });

  it.each([
    ['add', 'lost', service(['env', 'prod'], ['team', 'net']), undefined],
    ['add', { status: 502 }, service(['env', 'test']), NotTakenError],
    ['add', 'lost', service(), NotTakenError],
    ['remove', { status: 504 }, service(['team', 'net']), undefined],
    ['remove', 'lost', service(['env', 'whatever']), NotTakenError],
  ] as const)('looks when the answer to %s is lost: case %#', async (kind, lost, look, failure) => {
    const sent = cloudAnswers(lost, look);
    const outcome = await outcomeOf(kind);
    if (failure) expect(outcome).toBeInstanceOf(failure);
    else expect(outcome).toBeUndefined();
    expect(sent).toEqual(['POST', 'GET']);
  });

  it('stays unknown when the look is not answered', async () => {
    cloudAnswers('lost', 'lost');
    expect(await outcomeOf('add')).toMatchObject({ outcomeUnknown: true });
  });
});
