import { describe, expect, it } from 'vitest';
import { seededRandom } from '../cloud/seededRandom';
import { ENDPOINTS, idIn, SERVICES, TestCloud, testRequest } from '../testCloud';
import { FaultyLine, type Arrival } from './faults';
import { scenarioNamed, type ScenarioName } from './scenarios';

/** A line as a page has it in a scenario; waiting is noted, not done. */
function lineOf(scenario: ScenarioName, seed = '1') {
  const test = new TestCloud({ scenario, seed });
  const waits: number[] = [];
  const line = new FaultyLine(scenarioNamed(scenario).faults ?? [], seededRandom(seed), (ms) => {
    waits.push(ms);
    return Promise.resolve();
  });
  const send = (method: string, address: string, json?: unknown): Promise<Arrival> =>
    line.carry(testRequest(method, address, { json }), () =>
      Promise.resolve(test.send(method, address, { json })),
    );
  const create = (port: number) =>
    send('POST', SERVICES, {
      ...test.backend(5),
      server_type: 'LB',
      ports: [{ client_port: port, server_port: port }],
    });
  return { test, waits, send, create };
}

const looks = (arrival: Arrival) => (arrival === 'no-answer' ? arrival : arrival.status);

async function readMany(scenario: ScenarioName, count: number, seed = '1'): Promise<Arrival[]> {
  const { send } = lineOf(scenario, seed);
  const arrivals: Arrival[] = [];
  for (let index = 0; index < count; index += 1) {
    // Which reads fail depends on their order.
    // oxlint-disable-next-line no-await-in-loop
    arrivals.push(await send('GET', SERVICES));
  }
  return arrivals;
}

describe('scenario slow-network', () => {
  it('lets every answer, of reads and writes, take 2 to 4 seconds', async () => {
    const { waits, send, create } = lineOf('slow-network');
    for (let index = 0; index < 30; index += 1) {
      // oxlint-disable-next-line no-await-in-loop
      expect(looks(await send('GET', SERVICES))).toBe(200);
    }
    expect(looks(await create(8001))).toBe(200);
    expect(waits.length).toBe(31);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(2000);
    expect(Math.max(...waits)).toBeLessThanOrEqual(4000);
    expect(new Set(waits).size).toBeGreaterThan(20);
  });
});

describe('scenario unreachable', () => {
  it('gives no answer, and nothing reaches the cloud', async () => {
    const { test, send, create } = lineOf('unreachable');
    const { kept } = test.cloud;
    expect([await send('GET', SERVICES), await create(8001)]).toEqual(['no-answer', 'no-answer']);
    expect(test.cloud.kept).toBe(kept);
  });
});

describe('scenario unstable', () => {
  it('lets a third of the reads fail: 500 with an error, 504 with HTML, 200 cut short', async () => {
    const arrivals = await readMany('unstable', 90);
    const kinds = arrivals.map((arrival) => {
      if (arrival === 'no-answer') return arrival;
      const { status, headers, body } = arrival;
      const type = headers['Content-Type'];
      return `${status} ${type} ${body.endsWith('}') ? 'whole' : 'cut'}`;
    });
    const count = (kind: string) => kinds.filter((each) => each === kind).length;
    expect(count('200 application/json whole')).toBe(60);
    expect(count('500 application/json whole')).toBe(10);
    expect(count('504 text/html cut')).toBe(10);
    expect(count('200 application/json cut')).toBe(10);
  });

  it('fails at the same reads for the same seed, at others for another', async () => {
    const pattern = async (seed: string) => (await readMany('unstable', 45, seed)).map(looks);
    expect(await pattern('1')).toEqual(await pattern('1'));
    expect(await pattern('1')).not.toEqual(await pattern('2'));
  });

  it('still marks and dates what fails', async () => {
    for (const arrival of await readMany('unstable', 9)) {
      expect(arrival).toMatchObject({ headers: { 'X-Stand-In': '1', Date: expect.any(String) } });
    }
  });

  it('lets every write through', async () => {
    const { create } = lineOf('unstable');
    for (let port = 1; port <= 9; port += 1) {
      // oxlint-disable-next-line no-await-in-loop
      expect(looks(await create(port))).toBe(200);
    }
  });
});

describe('scenario unstable, a search by tag', () => {
  it('fails as any read does, though it is a POST ("Querying Resources by Tag")', async () => {
    const { send } = lineOf('unstable');
    const arrivals: unknown[] = [];
    for (let index = 0; index < 9; index += 1) {
      // oxlint-disable-next-line no-await-in-loop
      const arrival = await send(
        'POST',
        '/v1/{project_id}/endpoint_service/resource_instances/action',
        { action: 'count' },
      );
      arrivals.push(looks(arrival));
    }
    expect(arrivals).toContain(504);
  });
});

describe('scenario lost-answer', () => {
  it('carries the first create out and loses its answer; the next one answers', async () => {
    const { test, send, create } = lineOf('lost-answer');
    const before = test.cloud.services().length;
    expect(await create(8001)).toBe('no-answer');
    expect(test.cloud.services().length).toBe(before + 1);
    expect(looks(await send('GET', SERVICES))).toBe(200);
    expect(looks(await create(8002))).toBe(200);
  });

  it('does the same to the first create of an endpoint', async () => {
    const { test, send, create } = lineOf('lost-answer');
    const connect = () =>
      send('POST', ENDPOINTS, {
        endpoint_service_id: idIn(test.service('orders-api')),
        ...test.network(0),
      });
    const before = test.cloud.ownEndpoints().length;
    expect(await create(8001)).toBe('no-answer');
    expect(await connect()).toBe('no-answer');
    expect(test.cloud.ownEndpoints().length).toBe(before + 1);
    expect(looks(await connect())).toBe(200);
  });

  it('loses no refusal', async () => {
    const { create } = lineOf('lost-answer');
    expect(looks(await create(0))).toBe(400);
    expect(await create(8001)).toBe('no-answer');
  });
});

describe('scenario default', () => {
  it('neither delays nor loses anything', async () => {
    const { waits, create } = lineOf('default');
    expect(looks(await create(8001))).toBe(200);
    expect((await readMany('default', 30)).map(looks)).toEqual(Array(30).fill(200));
    expect(waits).toEqual([]);
  });
});
