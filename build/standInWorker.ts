import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const FILE_NAME = 'mockServiceWorker.js';

/**
 * Puts the service worker behind which the stand-in cloud answers at `{base}mockServiceWorker.js`, in development and
 * in the builds that use this plugin. It never lies in `public/`, whose files land in every build.
 */
export function standInWorker(): Plugin {
  return {
    name: 'stand-in-worker',
    configureServer(server) {
      server.middlewares.use(`${server.config.base}${FILE_NAME}`, (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        response.setHeader('Cache-Control', 'no-cache');
        response.end(readWorker());
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE_NAME, source: readWorker() });
    },
  };
}

/** The worker must be of the very version that the page talks to it with, so it comes from the installed package. */
function readWorker(): string {
  const packageFile = createRequire(import.meta.url).resolve('msw/package.json');
  return readFileSync(join(dirname(packageFile), 'lib', FILE_NAME), 'utf8');
}
