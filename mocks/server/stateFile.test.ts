import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { LEAST_TO_FORGET } from '../cloud/cloud';
import { readFlags, UsageError, type Flags } from './flags';
import { openCloud } from './openCloud';
import {
  ask,
  backendOf,
  createService,
  PROJECT,
  SERVICES,
  startTestServer,
  type TestServer,
} from './testServer';

const folder = mkdtempSync(join(tmpdir(), 'stand-in-cloud-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let path = '';
let files = 0;
beforeEach(() => {
  files += 1;
  path = join(folder, `state ${files}.json`);
});

const start = (...flags: string[]) => startTestServer(['--state', path, ...flags]);

async function create(server: TestServer, name: string, port: number): Promise<string> {
  const { status, json } = await createService(server, await backendOf(server), port, name);
  expect(status).toBe(200);
  return String(json['id']);
}

const statusOf = async (server: TestServer, id: string) =>
  (await ask(server, 'GET', `${SERVICES}/${id}`)).status;

/** Why a cloud does not start on the file; the file must be as it was, byte for byte. */
async function refusalOf(...flags: string[]): Promise<string> {
  const before = readFileSync(path);
  const refusal = await start(...flags).then(
    () => 'none',
    (error: unknown) => {
      if (error instanceof UsageError) return error.message;
      throw error;
    },
  );
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(existsSync(`${path}.new`)).toBe(false);
  expect(refusal).toMatch(/^[^\n]+$/);
  return refusal.replace(path, 'FILE');
}

/** What a service's tags are after more writes than a file keeps before it is written anew. */
async function afterManyWrites(prepare = () => {}) {
  const troubles: string[] = [];
  const { cloud, close } = await openCloud(testFlags(), (line) => troubles.push(line));
  prepare();
  const id = cloud.serviceIdsBy('created_at')[0] ?? '';
  let tags = [{ key: 'turn', value: '0' }];
  for (let turn = 1; turn <= LEAST_TO_FORGET + 10; turn += 1) {
    tags = [{ key: 'turn', value: String(turn) }];
    cloud.record({ what: 'tags-changed', at: cloud.now(), id, tags });
  }
  close();
  return { id, tags, troubles };
}

async function tagsKept(id: string) {
  const { cloud, close } = await openCloud(testFlags(), () => {});
  close();
  return cloud.service(id)?.tags;
}

function testFlags(): Flags {
  const flags = readFlags(['--state', path]);
  if (flags === 'help') throw new Error('A test wants flags.');
  return flags;
}

/** A file that a cloud has left, with one service in its journal. */
async function keptFile(): Promise<string[]> {
  const server = await start();
  await create(server, 'kept', 1);
  await server.stop();
  return readFileSync(path, 'utf8').split('\n');
}

describe('a state file', () => {
  it('keeps over a restart what was created, changed, and deleted', async () => {
    const first = await start('--speed', '3600');
    const [kept, gone] = [await create(first, 'kept', 1), await create(first, 'gone', 2)];
    await ask(first, 'POST', `${SERVICES}/${kept}/permissions/action`, {
      json: { action: 'add', permissions: ['iam:domain::everybody'] },
    });
    expect((await ask(first, 'DELETE', `${SERVICES}/${gone}`)).status).toBe(204);
    while ((await statusOf(first, gone)) === 200);
    await first.stop();

    const second = await start('--speed', '3600');
    expect(await statusOf(second, gone)).toBe(404);
    const { json } = await ask(second, 'GET', `${SERVICES}/${kept}`);
    expect(json).toMatchObject({ service_name: `eu-de.kept.${kept}`, status: 'available' });
    const whitelist = await ask(second, 'GET', `${SERVICES}/${kept}/permissions`);
    expect(whitelist.json).toMatchObject({
      permissions: [{ permission: 'iam:domain::everybody' }],
    });
    expect(await create(second, 'next', 3)).not.toBe(gone);
  });

  it('is written anew before it grows long, and holds the same', async () => {
    const { id, tags } = await afterManyWrites();
    expect(readFileSync(path, 'utf8').split('\n').length).toBeLessThan(20);
    expect(await tagsKept(id)).toEqual(tags);
  });

  it('goes on as it is when it cannot be written anew', async () => {
    const { id, tags, troubles } = await afterManyWrites(() => mkdirSync(`${path}.new`));
    rmdirSync(`${path}.new`);
    expect(troubles).toEqual([expect.stringContaining('The state cannot be kept in ')]);
    expect(await tagsKept(id)).toEqual(tags);
  });

  it('may be reached by a link, which stays one', async () => {
    const target = path;
    await keptFile();
    path = `${target} link`;
    symlinkSync(target, path);
    const server = await start();
    await create(server, 'linked', 2);
    await server.stop();
    expect(readFileSync(target, 'utf8')).toContain('"name":"linked"');
  });

  it('whose last line was cut short lacks only that write, which was never answered', async () => {
    const lines = await keptFile();
    writeFileSync(path, lines.slice(0, 2).join('\n').slice(0, -7));
    const server = await start();
    const { json } = await ask(server, 'GET', `${SERVICES}?endpoint_service_name=.kept.`);
    expect(json).toMatchObject({ total_count: 0 });
    await create(server, 'kept', 1);
  });

  it('that is gone lets no write be taken on', async () => {
    const server = await start();
    await create(server, 'kept', 1);
    rmSync(path);
    await expect(create(server, 'lost', 2)).rejects.toThrow('500');
    const { json } = await ask(server, 'GET', `${SERVICES}?endpoint_service_name=.lost.`);
    expect(json).toMatchObject({ total_count: 0 });
    expect(server.lines.join('\n')).toContain('was replaced or deleted: nothing is kept.');
  });
});

describe('a file that is of no use stays as it is', () => {
  it.each([
    ['a text', 'Dear diary'],
    ['other JSON', '{"format":"diary","state":{"version":1}}\n'],
    ['a list', '[]\n'],
    ['NUL bytes', '\0'.repeat(4096)],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x0a, 0x80])],
  ])('%s', async (_name, bytes) => {
    writeFileSync(path, bytes);
    expect(await refusalOf()).toBe(
      'FILE is no state of a stand-in cloud, and stays as it is: name another file with --state.',
    );
  });

  it('an empty one', async () => {
    writeFileSync(path, '');
    expect(await refusalOf()).toBe(
      'FILE is empty, and stays as it is: delete it to begin anew, or name another file with --state.',
    );
  });

  it('one that was cut in its first line, anywhere', async () => {
    const [snapshot = ''] = await keptFile();
    for (const length of [1, 20, snapshot.length - 1, snapshot.length]) {
      writeFileSync(path, snapshot.slice(0, length));
      // oxlint-disable-next-line no-await-in-loop
      expect(await refusalOf()).toContain('is no state of a stand-in cloud');
    }
  });

  it('one with a line that is none, in the middle', async () => {
    const [snapshot, entry] = await keptFile();
    writeFileSync(path, [snapshot, 'scribble', entry, ''].join('\n'));
    expect(await refusalOf()).toBe(
      'Line 2 of FILE cannot be read, and the file stays as it is: mend it, or name another with --state.',
    );
  });

  it('one of a newer version', async () => {
    const [snapshot = ''] = await keptFile();
    writeFileSync(path, `${snapshot.replace('"version":1', '"version":2')}\n`);
    expect(await refusalOf()).toBe(
      'FILE was kept by a newer version of the stand-in cloud, and stays as it is: start that version, or name another file with --state.',
    );
  });

  it('one that was kept with other flags', async () => {
    await keptFile();
    expect(await refusalOf('--seed', 'other')).toBe(
      `FILE was kept with --scenario default --seed 1 --edition 2022 --project ${PROJECT}, and stays as it is: start with these flags, or name another file with --state.`,
    );
  });

  it('one that another cloud keeps its state in, until that has ended', async () => {
    const first = await start();
    expect(await refusalOf()).toBe(
      'FILE is in use by another stand-in cloud, and stays as it is: stop that one, or name another file with --state.',
    );
    await create(first, 'kept', 1);
    await first.stop();
    const second = await start();
    expect(
      (await ask(second, 'GET', `${SERVICES}?endpoint_service_name=.kept.`)).json,
    ).toMatchObject({ total_count: 1 });
  });

  it('one that is a folder, a device, or not to be had at all', async () => {
    for (const [name, problem] of [
      [folder, 'is no file: name one with --state.'],
      ['/dev/null', 'is no file: name one with --state.'],
      [join(folder, 'nowhere', 'state.json'), 'that can be read and written.'],
      ['/dev/null/state.json', 'that can be read and written.'],
      ['a\0b', 'that can be read and written.'],
    ]) {
      // oxlint-disable-next-line no-await-in-loop
      await expect(startTestServer(['--state', name ?? ''])).rejects.toThrow(
        expect.objectContaining({
          name: 'UsageError',
          message: expect.stringContaining(problem ?? ''),
        }),
      );
    }
  });

  it('and the port is free again', async () => {
    writeFileSync(path, 'Dear diary');
    const { port, stop } = await startTestServer();
    await stop();
    await refusalOf('--port', String(port));
    await startTestServer(['--port', String(port)]);
  });
});
