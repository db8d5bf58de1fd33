import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveFolder } from './serveFolder.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'serve-folder-'));
  writeFileSync(join(folder, 'index.html'), 'the page');
  writeFileSync(join(folder, 'script.js'), 'the script');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What the host answers to a path as it stands, which `fetch` would tidy first. */
async function ask(options: object, path: string, accept = 'text/html'): Promise<string> {
  const host = await serveFolder(folder, options);
  try {
    return await new Promise((resolve, reject) => {
      const { port } = new URL(host.address);
      request({ host: '127.0.0.1', port, path, headers: { accept } }, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (body += part));
        response.on('end', () => resolve(`${response.statusCode} ${body}`));
      })
        .on('error', reject)
        .end();
    });
  } finally {
    await host.close();
  }
}

describe('serveFolder', () => {
  it('serves the files of a folder where it is told that the folder lies', async () => {
    expect(await ask({ under: '/some/folder/' }, '/some/folder/script.js')).toBe('200 the script');
    expect(await ask({ under: '/some/folder/' }, '/some/folder/')).toBe('200 the page');
    expect(await ask({ under: '/some/folder/' }, '/script.js')).toBe('404 Not found');
  });

  it('has no page for an address that is no file, unless a fallback is named', async () => {
    expect(await ask({}, '/services/new')).toBe('404 Not found');
    expect(await ask({ fallback: 'index.html' }, '/services/new')).toBe('200 the page');
  });

  it('never answers a script or a call with the fallback page', async () => {
    expect(await ask({ fallback: 'index.html' }, '/gone.js', '*/*')).toBe('404 Not found');
  });

  it('serves nothing above the folder', async () => {
    expect(await ask({}, '/..%2F..%2F..%2Fetc%2Fpasswd')).toBe('404 Not found');
    expect(await ask({}, '/../../etc/passwd')).toBe('404 Not found');
  });
});
