import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { LONGEST_TOKEN } from '../src/session/signIn/credentials';

const heard: IncomingHttpHeaders[] = [];
const upstream = createServer({ maxHeaderSize: 128 * 1024 }, ({ headers }, response) => {
  heard.push(headers);
  response.end('{}');
});
beforeAll(async () => {
  await once(upstream.listen(0, '127.0.0.1'), 'listening');
});
afterAll(() => {
  upstream.close();
});

// "Verifying a Token and Returning a Valid Token" takes the token in two headers.
it('npm run dev:otc passes the longest token on, in two headers', async () => {
  const { scripts } = z
    .object({ scripts: z.object({ 'dev:otc': z.string() }) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const [program = '', ...flags] = scripts['dev:otc'].split(' ');
  const bound = upstream.address();
  const port = typeof bound === 'object' ? bound?.port : undefined;
  const server = spawn(program, [...flags, '--host', '127.0.0.1', '--port', '0'], {
    env: { ...process.env, NO_COLOR: '1', OTC_UPSTREAM: `http://127.0.0.1:${port}` },
  });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      createInterface(server.stdout).on('line', (line) => {
        const found = /Local:\s+(http:\S+)/.exec(line)?.[1];
        if (found) resolve(found);
      });
      server.once('exit', () => reject(new Error('It ended before it was there.')));
    });
    const token = 'M'.repeat(LONGEST_TOKEN);
    const answer = await fetch(`${address}api/eu-de/iam/v3/auth/tokens`, {
      headers: { 'X-Auth-Token': token, 'X-Subject-Token': token },
    });
    expect(answer.status).toBe(200);
    expect(heard.map((headers) => headers['x-auth-token'])).toEqual([token]);
    expect(heard[0]?.['x-subject-token']).toBe(token);
  } finally {
    server.kill('SIGINT');
  }
});
