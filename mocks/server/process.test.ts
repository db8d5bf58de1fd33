import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { makeCloudBundle } from '../../scripts/cloudBundle.mjs';
import { runToEnd, startProcess, type CloudProcess } from './cloudProcess';
import { ask, backendOf, createService, QUOTAS, SERVICES, startTestServer } from './testServer';

const folder = mkdtempSync(join(tmpdir(), 'stand-in-cloud-test-'));
let bundle: ReturnType<typeof makeCloudBundle>;
beforeAll(() => {
  bundle = makeCloudBundle();
});
afterAll(() => {
  bundle.remove();
  rmSync(folder, { recursive: true, force: true });
});

const services = z.array(z.object({ id: z.string(), status: z.string() }));
type Address = Pick<CloudProcess, 'address'>;

/** Status of every service, by ID. */
async function statuses(cloud: Address): Promise<Map<string, string>> {
  const { json } = await ask(cloud, 'GET', `${SERVICES}?limit=1000`);
  return new Map(services.parse(json['endpoint_services']).map(({ id, status }) => [id, status]));
}

/** Creates services, one after the other, until the cloud is gone; what it answered is told. */
async function createUntilTheEnd(
  cloud: Address,
  firstPort: number,
  onAnswered: (id: string) => void,
): Promise<void> {
  const backend = await backendOf(cloud);
  for (let port = firstPort; ; port += 1) {
    let answer;
    try {
      // oxlint-disable-next-line no-await-in-loop
      answer = await createService(cloud, backend, port);
    } catch {
      return;
    }
    expect(answer.status).toBe(200);
    onAnswered(String(answer.json['id']));
  }
}

describe('npm run cloud', () => {
  it('says what is wrong in one line and ends with status 2, whatever is wrong', async () => {
    const { port } = await startTestServer();
    const diary = join(folder, 'diary');
    writeFileSync(diary, 'Dear diary');
    const wrong = [
      ['--nonsense'],
      ['--port', '70000'],
      ['--port', String(port)],
      ['--faults', 'any_nonsense'],
      ['--host', '192.0.2.1', '--port', '0'],
      ['--state', diary, '--port', '0'],
      ['--state', join(folder, 'no', 'where'), '--port', '0'],
    ];
    for (const { status, output, errors } of await Promise.all(
      wrong.map((args) => runToEnd(bundle.file, args)),
    )) {
      expect([status, output]).toEqual([2, '']);
      expect(errors).toMatch(/^[^\n]+[.)]\n$/);
    }
    expect(readFileSync(diary, 'utf8')).toBe('Dear diary');
  });

  it('helps on demand', async () => {
    const { status, output, errors } = await runToEnd(bundle.file, ['--help']);
    expect([status, errors]).toEqual([0, '']);
    expect(output).toContain('--state');
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'says what it serves, logs, and ends on %s with status 0',
    async (signal) => {
      const cloud = await startProcess(bundle.file, []);
      await ask(cloud, 'GET', QUOTAS);
      const { status, output, errors } = await cloud.end(signal);
      expect([status, errors]).toEqual([0, '']);
      const lines = output.trimEnd().split('\n');
      expect(lines[0]).toBe(`Stand-in cloud on ${cloud.address}`);
      expect(lines.at(-2)).toMatch(/ GET \S+\/quotas 200 \d+\.\d ms$/);
      expect(lines.at(-1)).toBe('Stopped.');
    },
  );

  it('goes on when nobody reads its log any more', async () => {
    const cloud = await startProcess(bundle.file, []);
    cloud.child.stdout?.destroy();
    for (let turn = 0; turn < 5; turn += 1) {
      // oxlint-disable-next-line no-await-in-loop
      expect((await ask(cloud, 'GET', QUOTAS)).status).toBe(200);
    }
    expect((await cloud.end('SIGTERM')).status).toBe(0);
  });

  it('loses nothing that it has answered when it is killed in the middle of writes', async () => {
    const flags = ['--state', join(folder, 'killed'), '--quota', '100000'];
    const answered: string[] = [];
    const lostIn = async (cloud: Address) => {
      const present = await statuses(cloud);
      return answered.filter((id) => !present.has(id));
    };
    // Killed again while it goes on from what was kept.
    for (const enough of [40, 120]) {
      // oxlint-disable-next-line no-await-in-loop
      const cloud = await startProcess(bundle.file, flags);
      // oxlint-disable-next-line no-await-in-loop
      expect(await lostIn(cloud)).toEqual([]);
      const onAnswered = (id: string) => {
        answered.push(id);
        if (answered.length === enough) void cloud.end('SIGKILL');
      };
      // oxlint-disable-next-line no-await-in-loop
      await Promise.all(
        Array.from({ length: 6 }, (_, writer) =>
          createUntilTheEnd(cloud, enough * 100 + writer * 1000, onAnswered),
        ),
      );
    }
    const again = await startProcess(bundle.file, flags);
    expect(await lostIn(again)).toEqual([]);
    expect(answered.length).toBeGreaterThanOrEqual(120);
  });

  it('takes nothing on that a full disk does not keep, and its file stays whole', async () => {
    const flags = ['--state', join(folder, 'full'), '--quota', '100000'];
    // A file ends after 16 KB here; to a process that is a disk without room.
    const limited = ['/bin/sh', '-c', 'trap "" XFSZ; ulimit -f 32; exec "$@"', 'sh'] as const;
    const cloud = await startProcess(bundle.file, flags, [...limited, process.execPath]);
    const before = (await statuses(cloud)).size;
    const backend = await backendOf(cloud);
    const answered: string[] = [];
    let status = 200;
    for (let port = 1; status === 200; port += 1) {
      // oxlint-disable-next-line no-await-in-loop
      const created = await createService(cloud, backend, port);
      if (created.status === 200) answered.push(String(created.json['id']));
      else expect(created.json).toMatchObject({ error_code: 'EndPoint.0001' });
      ({ status } = created);
    }
    expect(status).toBe(500);
    expect((await statuses(cloud)).size).toBe(before + answered.length);
    // A shorter write may have room where a longer one had none.
    const [first = ''] = answered;
    const deleted = await ask(cloud, 'DELETE', `${SERVICES}/${first}`);
    const { output } = await cloud.end('SIGTERM');
    expect(output).toContain('EFBIG');

    const again = await statuses(await startProcess(bundle.file, flags));
    expect(answered.filter((id) => !again.has(id))).toEqual([]);
    expect(again.get(first)).toBe(deleted.status === 204 ? 'deleting' : 'creating');
  });
});
