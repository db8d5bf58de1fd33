import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { connect, type ClientHttp2Session } from 'node:http2';
import { Agent, request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONSOLE_HOST, startConsole, type RunningConsole } from './startConsole.ts';

const CLOUD_HOST = 'vpcep.eu-de.otc.t-systems.com';
const QUOTAS = '/v1/6e9dfd51d1124e8d8498dce894923a0d/quotas';

/** How many calls must have arrived before they are answered. */
let together = 1;
const waiting: ServerResponse[] = [];
let running: RunningConsole;
beforeAll(async () => {
  running = await startConsole({
    answer: (_, response) => {
      waiting.push(response);
      if (waiting.length < together) return;
      for (const answer of waiting.splice(0))
        answer.writeHead(200, { 'Content-Type': 'application/json' }).end('{"quotas":{}}');
    },
  });
});
afterAll(() => running.stop());

interface Way {
  ask: () => Promise<{ milliseconds: number; reused: boolean }>;
  close: () => void;
}

/** Calls to a host over one connection, which is kept, one after the other. */
function openWay(servername: string, port: number, path: string): Way {
  const ca = readFileSync(running.authority);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    ask: () =>
      new Promise((resolve, reject) => {
        const start = performance.now();
        const call = request(
          {
            agent,
            ca,
            servername,
            host: '127.0.0.1',
            port,
            path,
            headers: { Host: servername, 'X-Auth-Token': 'x'.repeat(3_000) },
          },
          (answer) => {
            answer.resume();
            answer.once('end', () =>
              resolve({ milliseconds: performance.now() - start, reused: call.reusedSocket }),
            );
          },
        );
        call.once('error', reject);
        call.end();
      }),
    close: () => agent.destroy(),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}

/** @returns the status */
function askOver(session: ClientHttp2Session): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const call = session.request({
      ':authority': CONSOLE_HOST,
      ':path': `/api/eu-de/vpcep${QUOTAS}`,
    });
    let status: number | undefined;
    call.once('response', (headers) => (status = headers[':status']));
    call.once('error', reject);
    call.once('end', () => resolve(status));
    call.resume();
    call.end();
  });
}

describe('what nginx costs on the way to the cloud', () => {
  it('a call is one round trip more: one request, over connections that are there', async () => {
    const calls = 200;
    const through = openWay(CONSOLE_HOST, running.port, `/api/eu-de/vpcep${QUOTAS}`);
    const straight = openWay(CLOUD_HOST, Number(running.cloud.address.split(':')[1]), QUOTAS);
    // The first calls make the connections.
    await through.ask();
    await straight.ask();
    const { length } = running.cloud.arrived;
    const connections = running.cloud.connections();
    const times: { through: number[]; straight: number[] } = { through: [], straight: [] };
    for (let call = 0; call < calls; call += 1) {
      for (const [name, way] of [
        ['through', through],
        ['straight', straight],
      ] as const) {
        const { milliseconds, reused } = await way.ask();
        expect(reused).toBe(true);
        times[name].push(milliseconds);
      }
    }
    expect(running.cloud.connections()).toBe(connections);
    // Half of them came straight.
    expect(running.cloud.arrived.length - length).toBe(2 * calls);
    through.close();
    straight.close();
    const [withNginx, without] = [median(times.through), median(times.straight)];
    process.stdout.write(
      `A call through nginx: ${withNginx.toFixed(2)} ms; straight to the cloud’s host: ${without.toFixed(2)} ms (medians of ${calls}).\n`,
    );
  });

  it('what a page asks at once goes over one connection to nginx, and the next time over those that are kept', async () => {
    const session = connect(`https://127.0.0.1:${running.port}`, {
      ca: readFileSync(running.authority),
      servername: CONSOLE_HOST,
    });
    together = 6;
    const statuses = Array.from({ length: together }, () => 200);
    const atOnce = () => Promise.all(statuses.map(() => askOver(session)));
    expect(await atOnce()).toEqual(statuses);
    const connections = running.cloud.connections();
    const { length } = running.cloud.arrived;
    expect(await atOnce()).toEqual(statuses);
    expect(running.cloud.connections()).toBe(connections);
    expect(running.cloud.arrived.length - length).toBe(together);
    session.close();
  });
});
