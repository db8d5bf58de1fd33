import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { seededRandom } from '../cloud/seededRandom';
import type { Instructions } from '../routes/handle';
import { SERVICES, TestCloud, testRequest, found } from '../testCloud';
import type { Arrival } from './faults';
import { answerFaulty } from './faultyAnswer';
import { StagedFaults, type FaultEffect, type StagedFault } from './stagedFaults';

/** A cloud before which faults stand; waiting is noted, not done. */
function stage(...faults: StagedFault[]) {
  const test = new TestCloud();
  const staged = new StagedFaults(seededRandom('1'));
  staged.set(faults);
  const waits: number[] = [];
  const send = (method: string, address: string, json?: unknown): Promise<Arrival> => {
    const hits = staged.meeting(testRequest(method, address, { json }));
    const ask = (instructions: Instructions) =>
      Promise.resolve(test.send(method, address, { json, instructions }));
    return answerFaulty(hits, ask, (ms) => {
      waits.push(ms);
      return Promise.resolve();
    });
  };
  const create = (port = 8001) =>
    send('POST', SERVICES, {
      ...test.backend(5),
      server_type: 'LB',
      ports: [{ client_port: port, server_port: port }],
    });
  return { test, staged, waits, send, create };
}

const onNextRead = (effect: FaultEffect): StagedFault => ({
  operation: 'list-services',
  effect,
  when: { next: 1 },
});

async function answerOf(effect: FaultEffect): Promise<Arrival> {
  const { send } = stage(onNextRead(effect));
  return send('GET', SERVICES);
}

const MARKED = { 'X-Stand-In': '1', Date: expect.any(String) as unknown };

describe('what arrives', () => {
  // Codes and statuses as printed in "Error Codes".
  it('is a refusal with any code of the reference', async () => {
    expect(await answerOf({ kind: 'refused', code: 'EndPoint.3044' })).toMatchObject({
      status: 400,
      body: expect.stringContaining('"error_code":"EndPoint.3044"') as unknown,
      headers: MARKED,
    });
  });

  it.each([
    [{ kind: 'signed-out' }, 401, 'application/json'],
    [{ kind: 'forbidden' }, 403, 'application/json'],
    [{ kind: 'too-many-requests', retryAfterSeconds: 7 }, 429, 'application/json'],
    [{ kind: 'server-error', status: 502, body: 'html' }, 502, 'text/html'],
    [{ kind: 'server-error', status: 503, body: 'json' }, 503, 'application/json'],
  ] as const)('is %o as HTTP says it, marked and dated', async (effect, status, type) => {
    expect(await answerOf(effect)).toMatchObject({
      status,
      headers: { ...MARKED, 'Content-Type': type },
    });
  });

  it('carries Retry-After', async () => {
    expect(await answerOf({ kind: 'too-many-requests', retryAfterSeconds: 7 })).toMatchObject({
      headers: { 'Retry-After': '7' },
    });
  });

  it('is empty, cut, of wrong types, or in an unknown status', async () => {
    const body = async (effect: FaultEffect) => {
      const arrival = await answerOf(effect);
      return arrival === 'no-answer' ? arrival : arrival.body;
    };
    expect(await body({ kind: 'empty-answer' })).toBe('');
    const cut = await body({ kind: 'cut-answer' });
    expect(() => void JSON.parse(cut)).toThrow(SyntaxError);
    expect(JSON.parse(await body({ kind: 'wrong-types' }))).toEqual({
      endpoint_services: { length: 10 },
      total_count: { value: 10 },
    });
    expect(await body({ kind: 'unknown-status' })).toContain('"status":"hibernating"');
  });

  // "Deleting a VPC Endpoint Service", Response: the answer to a deletion has no body.
  it.each(['empty-answer', 'cut-answer', 'wrong-types', 'unknown-status'] as const)(
    'is let be by %s where it has no body; the fault waits',
    async (kind) => {
      const { test, staged, send } = stage({
        operation: 'delete-service',
        effect: { kind },
        when: { next: 1 },
      });
      const { id } = found(test.cloud.project.services.find(({ name }) => name === 'auth-test'));
      expect(await send('DELETE', `${SERVICES}/${id}`)).toMatchObject({ status: 204, body: '' });
      expect(staged.counts).toEqual([{ seen: 1, met: 0 }]);
    },
  );

  it('is nothing, and then nothing was carried out', async () => {
    const { test, create } = stage({
      operation: 'create-service',
      effect: { kind: 'no-connection' },
      when: { next: 1 },
    });
    const before = test.cloud.kept;
    expect(await create()).toBe('no-answer');
    expect(test.cloud.kept).toBe(before);
  });

  it('never comes', async () => {
    const later = new Promise((resolve) => {
      setTimeout(() => resolve('still waiting'), 20);
    });
    expect(await Promise.race([answerOf({ kind: 'never-answers' }), later])).toBe('still waiting');
  });

  it('comes later, and delays add up before another fault', async () => {
    const { waits, send } = stage(
      onNextRead({ kind: 'delay', ms: 300 }),
      onNextRead({ kind: 'delay', ms: 50 }),
      onNextRead({ kind: 'forbidden' }),
    );
    expect(await send('GET', SERVICES)).toMatchObject({ status: 403 });
    expect(waits).toEqual([300, 50]);
  });
});

describe('a create', () => {
  it('is carried out though its answer is lost; a refusal is not lost, the fault waits', async () => {
    const { test, create } = stage({
      operation: 'create-service',
      effect: { kind: 'lost-answer' },
      when: { next: 1 },
    });
    const before = test.cloud.services().length;
    expect(await create(0)).toMatchObject({ status: 400 });
    expect(await create()).toBe('no-answer');
    expect(test.cloud.services().length).toBe(before + 1);
    expect(await create(8002)).toMatchObject({ status: 200 });
  });

  it('fails after as many seconds as asked, with the reason asked for', async () => {
    const { test, create } = stage({
      operation: 'writes',
      effect: { kind: 'creation-fails', afterSeconds: 30, code: 'EndPoint.4010' },
      when: { next: 1 },
    });
    const arrival = await create();
    const { id } = z
      .looseObject({ id: z.string() })
      .parse(JSON.parse(arrival === 'no-answer' ? '' : arrival.body));
    test.pass(29_000);
    expect(test.get(`${SERVICES}/${id}`).json['status']).toBe('creating');
    test.pass(2_000);
    // "Querying Details About a VPC Endpoint Service", Table 3, error.
    expect(test.get(`${SERVICES}/${id}`).json).toMatchObject({
      status: 'failed',
      error: [{ error_code: 'EndPoint.4010', error_message: 'Failed to create a port.' }],
    });
  });
});

describe('which requests are met', () => {
  it('are those of the operation, so many of them, and again when asked', async () => {
    const { staged, send } = stage({
      operation: 'list-services',
      effect: { kind: 'forbidden' },
      when: { next: 2 },
    });
    const statuses = async () => {
      const arrivals = [
        await send('GET', '/v1/{project_id}/quotas'),
        await send('GET', SERVICES),
        await send('GET', SERVICES),
        await send('GET', SERVICES),
      ];
      return arrivals.map((arrival) => (arrival === 'no-answer' ? 0 : arrival.status));
    };
    expect(await statuses()).toEqual([200, 403, 403, 200]);
    expect(staged.counts).toEqual([{ seen: 3, met: 2 }]);
    staged.rearm(0);
    expect(await statuses()).toEqual([200, 403, 403, 200]);
  });

  it('are a share that the seed chooses, the same each time', () => {
    const chosen = (seed: string) => {
      const staged = new StagedFaults(seededRandom(seed));
      staged.set([{ operation: 'reads', effect: { kind: 'forbidden' }, when: { percent: 30 } }]);
      return Array.from({ length: 400 }, () => staged.meeting(testRequest('GET', SERVICES)).length);
    };
    const met = chosen('1').filter((hits) => hits > 0).length;
    expect(met).toBeGreaterThan(80);
    expect(met).toBeLessThan(160);
    expect(chosen('1')).toEqual(chosen('1'));
    expect(chosen('1')).not.toEqual(chosen('2'));
  });

  it('stay counted when another fault is set beside them', () => {
    const one = onNextRead({ kind: 'forbidden' });
    const staged = new StagedFaults(seededRandom('1'));
    staged.set([one]);
    staged.meeting(testRequest('GET', SERVICES));
    staged.set([one, onNextRead({ kind: 'empty-answer' })]);
    expect(staged.counts).toEqual([
      { seen: 1, met: 1 },
      { seen: 0, met: 0 },
    ]);
  });
});
