import { createServer as createHttpServer, type Server } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { securityHeaders } from './securityHeaders';

let cacheDir = '';
let vite: ViteDevServer;
let host: Server;
let origin = '';
beforeAll(async () => {
  cacheDir = mkdtempSync(join(tmpdir(), 'console-development-'));
  host = createHttpServer();
  vite = await createServer({
    // The one mode that does not read every page beforehand.
    mode: 'test',
    cacheDir,
    logLevel: 'silent',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: { server: host }, watch: null },
  });
  host.on('request', vite.middlewares);
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const address = host.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  origin = `http://127.0.0.1:${address.port}`;
});
afterAll(async () => {
  await vite.close();
  host.close();
  rmSync(cacheDir, { recursive: true });
});

/** The policy of an answer, by directive. */
function policyOf(text: string | null | undefined): Record<string, string[]> {
  const directives = (text ?? '').split('; ').map((directive) => directive.split(' '));
  return Object.fromEntries(directives.map(([name = '', ...sources]) => [name, sources]));
}

it.each(['/', '/services/new', '/src/main.tsx', '/icon.svg', '/mockServiceWorker.js'])(
  '%s carries the headers of every other host, but for that of TLS',
  async (path) => {
    const { status, headers } = await fetch(`${origin}${path}`, { headers: { Accept: '*/*' } });
    expect(status).toBe(200);
    const {
      'Content-Security-Policy': _,
      'Strict-Transport-Security': ofTls,
      ...same
    } = securityHeaders;
    expect(ofTls).toBeDefined();
    expect(Object.keys(same)).toHaveLength(5);
    for (const [name, value] of Object.entries(same)) expect(headers.get(name), name).toBe(value);
    expect(headers.has('Strict-Transport-Security')).toBe(false);
    expect(headers.has('Content-Security-Policy')).toBe(true);
  },
);

it('the policy allows more by one nonce, which every script of the page has, and by a worker', async () => {
  const response = await fetch(origin, { headers: { Accept: 'text/html' } });
  const page = await response.text();
  const [nonce] = new Set(Array.from(page.matchAll(/nonce="([^"]+)"/g), (match) => match[1]));
  expect(nonce).toMatch(/^[\w+/]{22}==$/);

  const built = policyOf(securityHeaders['Content-Security-Policy']);
  expect(policyOf(response.headers.get('Content-Security-Policy'))).toEqual({
    ...built,
    'script-src': ["'self'", `'nonce-${nonce}'`],
    'style-src': ["'self'", `'nonce-${nonce}'`, ...(built['style-src'] ?? []).slice(1)],
    'worker-src': ["'self'", 'blob:'],
  });
  const scripts = page.match(/<script\b[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(2);
  for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
});
