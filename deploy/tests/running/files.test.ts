import { readFileSync, readdirSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '../../../build/securityHeaders.ts';
import { ask } from './rawRequest.ts';
import { startConsole, type RunningConsole } from './startConsole.ts';

let running: RunningConsole;
beforeAll(async () => {
  running = await startConsole({ answer: (_, response) => void response.end() });
});
afterAll(() => running.stop());

const script = () => {
  const name = readdirSync('dist/assets').find((file) => /^index-.*\.js$/.test(file));
  if (name === undefined) throw new Error('The build has no entry.');
  return `/assets/${name}`;
};
const page = () => readFileSync('dist/index.html', 'utf8');

describe('the console’s files', () => {
  it('every page is the one page, also with a query and deep below', async () => {
    for (const target of [
      '/',
      '/services/new?step=ports',
      '/services/4189d3c2-8882-4871-a3c2-d380272eed83',
    ]) {
      const { status, headers, body } = await ask(running, { target });
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(body.toString()).toBe(page());
    }
  });

  it('pages, scripts, the settings and what there is not carry the security headers, once', async () => {
    for (const target of [
      '/',
      '/services',
      script(),
      '/icon.svg',
      '/config.json',
      '/gone.js',
      '/assets/gone.js',
    ]) {
      const { headers } = await ask(running, { target });
      for (const [name, value] of Object.entries(securityHeaders))
        expect([target, name, headers.get(name.toLowerCase())]).toEqual([target, name, value]);
    }
  });

  it('a file that is named after its content is kept for ever, any other never', async () => {
    const forEver = 'public, max-age=31536000, immutable';
    for (const [target, status, kept] of [
      [script(), 200, forEver],
      ['/config.json', 200, 'no-store'],
      ['/icon.svg', 200, 'no-store'],
      // A page in its place would be kept as the script.
      ['/assets/gone-12345678.js', 404, 'no-store'],
      ['/gone.js', 404, 'no-store'],
    ] as const) {
      const answer = await ask(running, { target });
      expect([target, answer.status, answer.headers.get('cache-control')]).toEqual([
        target,
        status,
        kept,
      ]);
    }
  });

  it('scripts come compressed as the browser can read them, and are the same', async () => {
    const plain = readFileSync(`dist${script()}`);
    for (const [accepted, encoding, unpack] of [
      ['gzip, deflate, br', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
      ['', undefined, (body: Buffer) => body],
    ] as const) {
      const { headers, body } = await ask(running, {
        target: script(),
        headers: { 'Accept-Encoding': accepted },
      });
      expect(headers.get('content-encoding')).toBe(encoding);
      expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
      expect(headers.get('vary')).toMatch(/Accept-Encoding/);
      expect(unpack(body).equals(plain)).toBe(true);
    }
  });

  it('notes on the build and files above the folder are nobody’s to read', async () => {
    for (const target of [
      '/.vite/manifest.json',
      '/..%2f..%2fpackage.json',
      '/%2e%2e/package.json',
      '/../package.json',
      '/assets/../../package.json',
      '/assets/..%2f..%2fpackage.json',
      '/assets../package.json',
      '/proxyAnswers/404.json',
    ]) {
      const { status, body } = await ask(running, { target });
      expect([target, [400, 404].includes(status)]).toEqual([target, true]);
      expect(body.toString()).not.toMatch(/"name": "endpoint-service-console"|src\/main/);
    }
  });

  it('a health check needs no name', async () => {
    expect((await ask(running, { target: '/health', host: '10.0.0.7' })).status).toBe(204);
  });
});
