import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { startStandIn } from './browser';
import type { StandIn } from './page/standIn';
import { PROJECT_ID } from './scenarios/buildProject';

// Node has no service workers: here the page answers its own requests, as it does where a browser gives it none.
vi.mock('./page/serviceWorkerCarrier', () => ({
  carryByServiceWorker: () => Promise.reject(new Error('no service worker')),
  wakeServiceWorker: () => Promise.reject(new Error('no service worker')),
}));

const ORIGIN = 'http://console.example';
const PROJECT = `${ORIGIN}/api/eu-de/vpcep/v1/${PROJECT_ID}`;
const SERVICES = `${PROJECT}/vpc-endpoint-services`;
const NO_WORKER = expect.stringContaining('no service worker') as unknown;
const body = z.record(z.string(), z.unknown());

/** A browser's storage that tabs share. */
class SharedStorage {
  readonly items = new Map<string, string>();
  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.items.set(key, value);
  }
  removeItem(key: string): void {
    this.items.delete(key);
  }
}

const fetchFromHost = vi.fn<typeof fetch>();

/** Gives this process what a page has. */
function openPage(storage: unknown): { fetch: typeof fetch } {
  const page = { fetch: fetchFromHost };
  vi.stubGlobal('window', page);
  vi.stubGlobal('location', new URL(ORIGIN));
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('document', { addEventListener: () => undefined });
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('localStorage', storage);
  return page;
}

interface Tab {
  standIn: StandIn;
  send: (
    method: string,
    address: string,
    json?: unknown,
  ) => Promise<{ status: number; json: Record<string, unknown> }>;
}

async function openTab(search: string, storage: unknown): Promise<Tab> {
  const page = openPage(storage);
  const standIn = await startStandIn(new URLSearchParams(search), { workerUrl: 'worker.js' });
  return {
    standIn,
    async send(method, address, json) {
      const response = await page.fetch(address, {
        method,
        headers: { 'X-Auth-Token': standIn.sampleToken },
        body: json === undefined ? null : JSON.stringify(json),
      });
      expect(standIn.isFromStandIn(response)).toBe(true);
      const text = await response.text();
      return { status: response.status, json: text === '' ? {} : body.parse(JSON.parse(text)) };
    },
  };
}

async function create({ send }: Tab, port = 8001): Promise<Record<string, unknown>> {
  const { json } = await send('GET', `${ORIGIN}/api/eu-de/elb/v3/${PROJECT_ID}/elb/loadbalancers`);
  const balancers = z.array(
    z.looseObject({ vip_port_id: z.string().nullable(), vpc_id: z.string() }),
  );
  const [balancer] = balancers.parse(json['loadbalancers']);
  const answer = await send('POST', SERVICES, {
    port_id: balancer?.vip_port_id,
    vpc_id: balancer?.vpc_id,
    server_type: 'LB',
    ports: [{ client_port: port, server_port: port }],
  });
  return answer.json;
}

let storage = new SharedStorage();

beforeEach(() => {
  storage = new SharedStorage();
  vi.useFakeTimers({ now: Date.parse('2026-03-01T10:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the stand-in in the page', () => {
  it('answers what goes to the cloud, and leaves the rest to the host', async () => {
    const { send } = await openTab('', storage);
    expect((await send('GET', SERVICES)).status).toBe(200);
    expect(fetchFromHost).not.toHaveBeenCalled();
    fetchFromHost.mockResolvedValueOnce(new Response('<html>'));
    const response = await window.fetch(`${ORIGIN}/index.html`);
    expect(await response.text()).toBe('<html>');
  });

  it('tells that there is no service worker', async () => {
    const { standIn } = await openTab('', storage);
    expect(standIn.problems).toEqual([NO_WORKER]);
  });

  it('gives up a request that the page aborts', async () => {
    await openTab('scenario=slow-network', storage);
    const abort = new AbortController();
    const answer = window.fetch(SERVICES, { signal: abort.signal });
    abort.abort();
    await expect(answer).rejects.toThrow(/aborted/i);
  });

  it('gives no answer as a network error', async () => {
    await openTab('scenario=unreachable', storage);
    await expect(window.fetch(SERVICES)).rejects.toThrow(TypeError);
  });
});

describe('the state', () => {
  it('is kept over a reload, and follows from time in between', async () => {
    const { id } = await create(await openTab('', storage));
    vi.advanceTimersByTime(120_000);
    const { send } = await openTab('', storage);
    expect((await send('GET', `${SERVICES}/${String(id)}`)).json['status']).toBe('available');
  });

  it('is another one for each scenario, seed and edition', async () => {
    const { id } = await create(await openTab('', storage));
    for (const search of ['scenario=many', 'seed=2', 'edition=2025']) {
      // One page after the other.
      // oxlint-disable-next-line no-await-in-loop
      const { send } = await openTab(search, storage);
      // oxlint-disable-next-line no-await-in-loop
      expect((await send('GET', `${SERVICES}/${String(id)}`)).status).toBe(404);
    }
  });

  it('is shared by two tabs', async () => {
    const one = await openTab('', storage);
    const other = await openTab('', storage);
    const { id } = await create(one);
    expect((await other.send('DELETE', `${SERVICES}/${String(id)}`)).status).toBe(204);
    const { json } = await one.send('GET', `${SERVICES}/${String(id)}`);
    expect(json['status']).toBe('deleting');
  });

  it('is forgotten by a reset, which starts the clock at real time', async () => {
    const tab = await openTab('speed=60', storage);
    const { id } = await create(tab);
    vi.advanceTimersByTime(60_000);
    await tab.standIn.reset();
    expect((await tab.send('GET', `${SERVICES}/${String(id)}`)).status).toBe(404);
    const { created_at: time } = await create(tab);
    expect(time).toBe('2026-03-01T10:01:00.000');
  });

  it('that cannot be read is told and begun anew', async () => {
    await openTab('', storage);
    for (const key of storage.items.keys()) storage.setItem(key, '{"version":0}');
    const { standIn, send } = await openTab('', storage);
    expect(standIn.problems).toEqual([expect.stringContaining('could not be read'), NO_WORKER]);
    expect((await send('GET', SERVICES)).json['total_count']).toBe(10);
  });

  it('that may not be kept is told, and lives as long as the page', async () => {
    const forbidden = () => {
      throw new Error('SecurityError');
    };
    const tab = await openTab('', { getItem: forbidden, setItem: forbidden });
    expect(tab.standIn.problems).toEqual([expect.stringContaining('keep nothing'), NO_WORKER]);
    const { id } = await create(tab);
    expect((await tab.send('GET', `${SERVICES}/${String(id)}`)).status).toBe(200);
  });
});

describe('the address', () => {
  it('changes the speed without turning time back', async () => {
    const { standIn, send } = await openTab('speed=3600', storage);
    vi.advanceTimersByTime(1000);
    const changed = new Promise<void>((resolve) => {
      standIn.subscribe(resolve);
    });
    standIn.follow(new URLSearchParams('speed=1'));
    await changed;
    expect(standIn.settings.speed).toBe(1);
    const { json } = await send('GET', `${SERVICES}?status=creating`);
    expect(json['total_count']).toBe(0);
  });

  it('brings new problems in place of the old ones', async () => {
    const { standIn } = await openTab('speed=x', storage);
    expect(standIn.problems[0]).toContain('Speed "x"');
    standIn.follow(new URLSearchParams('refuse=x'));
    expect(standIn.problems).toEqual([
      expect.stringContaining('Unknown error code "x"'),
      NO_WORKER,
    ]);
  });

  it('refuses the next write, once for each value', async () => {
    const tab = await openTab('refuse=EndPoint.3056', storage);
    expect((await tab.send('GET', SERVICES)).status).toBe(200);
    expect((await create(tab))['error_code']).toBe('EndPoint.3056');
    expect((await create(tab))['id']).toEqual(expect.any(String));
    tab.standIn.follow(new URLSearchParams('refuse=endpoint.0022'));
    expect((await create(tab, 8002))['error_code']).toBe('EndPoint.0022');
    tab.standIn.follow(new URLSearchParams('refuse=EndPoint.3056'));
    expect((await create(tab, 8002))['id']).toEqual(expect.any(String));
  });

  it.each([
    ['PUT', 'vpc-endpoint-services/x'],
    ['DELETE', 'vpc-endpoint-services/x'],
    ['POST', 'vpc-endpoint-services/x/connections/action'],
    ['POST', 'vpc-endpoint-services/x/permissions/action'],
    ['POST', 'endpoint_service/x/tags/action'],
    ['POST', 'vpc-endpoints'],
    ['DELETE', 'vpc-endpoints/x'],
  ])('refuses whatever write comes next, %s %s too', async (method, path) => {
    const { send } = await openTab('refuse=EndPoint.2052', storage);
    const search = `${PROJECT}/endpoint_service/resource_instances/action`;
    expect((await send('POST', search, { action: 'count' })).status).toBe(200);
    const { json } = await send(method, `${PROJECT}/${path}`, {});
    expect(json['error_code']).toBe('EndPoint.2052');
  });
});
