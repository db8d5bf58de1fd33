import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answerer } from './cloudHosts.ts';
import { ask } from './rawRequest.ts';
import { CONSOLE_HOST, startConsole, type RunningConsole } from './startConsole.ts';

/** What the cloud's hosts say; a test may put words into their mouths. */
let answer: Answerer = (_, response) => void response.end();
let running: RunningConsole;
beforeAll(async () => {
  running = await startConsole({ answer: (arrived, response) => answer(arrived, response) });
});
afterAll(() => running.stop());

const GOOD = '/api/eu-de/vpcep/v1/6e9dfd51d1124e8d8498dce894923a0d/quotas';

describe('what comes back', () => {
  it('what nginx refuses it refuses in a sentence that says who speaks, kept by nobody', async () => {
    for (const [request, status, sentence] of [
      [{ target: GOOD, method: 'TRACE' }, 405, 'takes no requests of this method.'],
      [{ target: '/services', method: 'PATCH' }, 405, 'takes no requests of this method.'],
      [{ target: GOOD, host: 'elsewhere.test' }, 421, 'does not answer for this host name.'],
      [{ target: '/', host: 'elsewhere.test' }, 421, 'does not answer for this host name.'],
      [{ target: '/api' }, 404, 'passes nothing on to this address.'],
      [{ target: '/api/eu-de/obs/x' }, 404, 'passes nothing on to this address.'],
      [{ target: '*' }, 400, 'could not read the request.'],
      [
        { target: GOOD, headers: { 'X-Auth-Token': 'x'.repeat(70 * 1024) } },
        400,
        'takes headers of at most 24 KB each.',
      ],
    ] as const) {
      const { status: said, headers, body } = await ask(running, request);
      expect([request, said, JSON.parse(body.toString())]).toEqual([
        request,
        status,
        { message: `The proxy of the console ${sentence}` },
      ]);
      expect(headers.get('server')).toBe('nginx');
      expect(headers.get('location')).toBeUndefined();
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/);
    }
  });

  it('no header of the cloud’s gives its answer to another origin, or tells what the cloud is made of', async () => {
    const unwanted = {
      'Access-Control-Allow-Headers': '*',
      'Access-Control-Allow-Methods': '*',
      'Access-Control-Expose-Headers': 'X-Subject-Token',
      'Access-Control-Max-Age': '600',
      'Timing-Allow-Origin': '*',
      Age: '3',
      'Content-Disposition': 'attachment',
      'Content-Location': 'https://elsewhere.test/',
      'Critical-CH': 'Sec-CH-UA-Model',
      'Cross-Origin-Opener-Policy': 'unsafe-none',
      'Document-Policy': 'force-load-at-top',
      Link: '<https://elsewhere.test/>; rel=preload',
      NEL: '{}',
      'Permissions-Policy': 'camera=*',
      'Report-To': '{}',
      'Reporting-Endpoints': 'a="https://elsewhere.test/"',
      'Secure-Session-Registration': '(ES256);path="/api"',
      'Server-Timing': 'inner;dur=3',
      'Service-Worker-Allowed': '/',
      SourceMap: 'https://elsewhere.test/',
      'Speculation-Rules': '"/rules.json"',
      'Use-As-Dictionary': 'match="/*"',
      Vary: 'Cookie',
      'X-Auth-Token': 'token',
      'X-Frame-Options': 'ALLOWALL',
      'X-Served-By': 'inner-7',
    };
    answer = (_, response) => void response.writeHead(200, unwanted).end('{}');
    const { headers } = await ask(running, { target: GOOD, headers: { Origin: 'null' } });
    for (const name of Object.keys(unwanted))
      expect([name, headers.get(name.toLowerCase())]).toEqual([name, undefined]);
  });

  it('what the cloud compresses unasked is unpacked for whoever cannot', async () => {
    answer = (_, response) =>
      void response
        .writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' })
        .end(gzipSync('{"quotas":{}}'));
    const plain = await ask(running, { target: GOOD });
    expect([plain.headers.get('content-encoding'), plain.body.toString()]).toEqual([
      undefined,
      '{"quotas":{}}',
    ]);
    const packed = await ask(running, {
      target: GOOD,
      headers: { 'Accept-Encoding': 'gzip' },
    });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
  });

  it('an answer is whole, whatever part of it is asked for or said to be known', async () => {
    answer = (_, response) =>
      void response.writeHead(200, { 'Accept-Ranges': 'bytes', ETag: '"1"' }).end('{"quotas":{}}');
    const { status, body } = await ask(running, {
      target: GOOD,
      headers: { Range: 'bytes=0-2', 'If-Range': '"1"', 'If-None-Match': '"1"' },
    });
    expect([status, body.toString()]).toEqual([200, '{"quotas":{}}']);
    expect(Object.keys(running.cloud.arrived.at(-1)?.headers ?? {})).toEqual(['host']);
  });

  it('no way of writing an address leads out of a folder, to what is beside a file, or to a list of files', async () => {
    for (const target of [
      '/assets/',
      '/assets/.',
      '/assets/..%2findex.html',
      '/assets/..%2fconfig.json',
      '/assets/%2e%2e/config.json',
      '/assets/..%5cindex.html',
      '/assets/..;/index.html',
      '/services/..%2f..%2f',
      '/.git/config',
      '/assets/.git/HEAD',
      '/.env',
      '/config.json.br',
      '/config.json%2f',
      '/CONFIG.JSON',
      '/index.html.br',
      '/nginx.conf',
      '/proxyAnswers/',
      '/package.json',
      '/src/main.tsx',
      '/\\..\\index.html',
      `//${CONSOLE_HOST}/..`,
    ]) {
      const { status, headers } = await ask(running, { target });
      expect([target, [400, 404].includes(status)]).toEqual([target, true]);
      expect([target, headers.get('location')]).toEqual([target, undefined]);
    }
  });
});
