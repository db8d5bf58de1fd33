import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { lookAtDeletions, MOST_ASKED_BY_ID } from './lookAtDeletions';

const scope = { region: 'eu-de', projectId: '6e9dfd51d1124e8d8498dce894923a0d' };

/** A cloud with these services, that does not answer for some of them. */
function cloudHas(services: Record<string, string>, silentFor: readonly string[] = []) {
  const asked: URLSearchParams[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    const query = new URL(address, 'https://console.test').searchParams;
    asked.push(query);
    if (silentFor.includes(query.get('id') ?? query.get('status') ?? '')) throw new TypeError();
    const rows = Object.entries(services)
      .map(([id, status]) => ({ id, status }))
      .filter(({ id }) => (query.get('id') ?? id) === id)
      .filter(({ status }) => (query.get('status') ?? status) === status);
    return Response.json({ endpoint_services: rows, total_count: rows.length });
  });
  return asked;
}

describe('a look at services that are being deleted ("Querying VPC Endpoint Services")', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('asks for one by its ID', async () => {
    const asked = cloudHas({ a: 'deleting' });
    expect(await lookAtDeletions(scope, ['a'])).toEqual(new Map([['a', 'deleting']]));
    expect(asked.map((query) => query.get('id'))).toEqual(['a']);
  });

  it('asks once for many, and by ID only for what is not in that list', async () => {
    const asked = cloudHas({ a: 'deleting', b: 'available', other: 'deleting' });
    const heard = await lookAtDeletions(scope, ['a', 'b', 'c']);
    expect(heard.get('a')).toBe('deleting');
    expect(heard.get('b')).toBe('available');
    expect(heard.has('c')).toBe(true);
    expect(heard.get('c')).toBeUndefined();
    expect(asked.map((query) => query.get('status') ?? query.get('id'))).toEqual([
      'deleting',
      'b',
      'c',
    ]);
  });

  it('says nothing of what was not answered, and fails where nothing was', async () => {
    cloudHas({}, ['b']);
    expect([...(await lookAtDeletions(scope, ['a', 'b'])).keys()]).toEqual(['a']);
    cloudHas({}, ['a']);
    await expect(lookAtDeletions(scope, ['a'])).rejects.toMatchObject({ kind: 'no-answer' });
    cloudHas({ a: 'deleting' }, ['deleting']);
    await expect(lookAtDeletions(scope, ['a', 'b'])).rejects.toMatchObject({ kind: 'no-answer' });
  });

  it('has a bound, however many there are and whatever has become of them', async () => {
    const statuses = fc.array(fc.constantFrom('deleting', 'available', 'gone'), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(statuses, async (those) => {
        const all = Object.fromEntries(those.map((status, place) => [`s${place}`, status]));
        const there = Object.fromEntries(
          Object.entries(all).filter(([, status]) => status !== 'gone'),
        );
        const asked = cloudHas(there);
        const heard = await lookAtDeletions(scope, Object.keys(all));
        expect(asked.length).toBeLessThanOrEqual(1 + MOST_ASKED_BY_ID);
        for (const [id, status] of heard) expect(status).toBe(there[id]);
      }),
    );
  });
});
