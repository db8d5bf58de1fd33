import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const CONTENT_TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.woff2', 'font/woff2'],
]);

/**
 * A static host as plain as they come: files below one address, and nothing else unless a fallback is named.
 * @param {string} folder
 * @param {object} [options]
 * @param {string} [options.under] where on the host the folder lies, such as `/console/`
 * @param {string} [options.fallback] the file that answers for pages that are no file, as path history needs
 * @param {Record<string, string>} [options.headers] sent with every answer
 * @param {(path: string) => boolean} [options.isSilent] paths for which no answer ever comes
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean} [options.answers]
 *   answers some requests itself, and tells whether it does
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} on a free port of this computer only
 */
export async function serveFolder(
  folder,
  { under = '/', fallback, headers = {}, isSilent, answers } = {},
) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    if (isSilent?.(pathname) || answers?.(request, response)) return;
    const wantsPage = request.headers.accept?.includes('text/html') ?? false;
    const file =
      fileAt(folder, under, pathname) ??
      (fallback && wantsPage ? join(folder, fallback) : undefined);
    if (!file) {
      response.writeHead(404, { 'Content-Type': 'text/plain', ...headers }).end('Not found');
      return;
    }
    response.writeHead(200, {
      'Content-Type': CONTENT_TYPES.get(extname(file)) ?? 'application/octet-stream',
      'Cache-Control': 'no-cache',
      ...headers,
    });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return {
    address: `http://127.0.0.1:${bound.port}${under}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {string} folder
 * @param {string} under
 * @param {string} pathname
 * @returns {string | undefined}
 */
function fileAt(folder, under, pathname) {
  if (!pathname.startsWith(under)) return undefined;
  const path = normalize(decodeURIComponent(pathname.slice(under.length)));
  if (path.startsWith('..')) return undefined;
  const file = join(folder, path === '.' ? 'index.html' : path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}
