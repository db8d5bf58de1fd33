import { existsSync } from 'node:fs';
import { securityHeaders } from '../build/securityHeaders.ts';
import { serveFolder } from '../scripts/serveFolder.mjs';

/** The demo lies in a folder of a host that has no fallback page, as on any static host. */
export function hostDemo() {
  return serveFolder(built('dist-demo', 'build:demo'), {
    under: '/some/folder/',
    headers: securityHeaders,
  });
}

/** The production build lies at the root of a host that answers every page with index.html. No cloud answers there. */
export function hostProduction() {
  return serveFolder(built('dist', 'build'), { fallback: 'index.html', headers: securityHeaders });
}

function built(folder: string, script: string): string {
  if (!existsSync(folder))
    throw new Error(`There is no ${folder}/: run "npm run ${script}" first.`);
  return folder;
}
