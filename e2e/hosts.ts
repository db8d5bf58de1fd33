import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { securityHeaders } from '../build/securityHeaders.ts';
import { serveFolder } from '../scripts/serveFolder.mjs';

/** Answers a request in the host's place, and tells whether it does. */
export type HostAnswers = (request: IncomingMessage, response: ServerResponse) => boolean;

/** The demo lies in a folder of a host that has no fallback page, as on any static host. */
export function hostDemo() {
  return serveFolder(built('dist-demo', 'build:demo'), {
    under: '/some/folder/',
    headers: securityHeaders,
  });
}

/**
 * The production build lies at the root of a host that answers every page with index.html. No cloud answers there, but
 * whoever `answers` stands for.
 */
export function hostProduction(answers?: HostAnswers) {
  return serveFolder(built('dist', 'build'), {
    fallback: 'index.html',
    headers: securityHeaders,
    ...(answers && { answers }),
  });
}

function built(folder: string, script: string): string {
  if (!existsSync(folder))
    throw new Error(`There is no ${folder}/: run "npm run ${script}" first.`);
  return folder;
}
