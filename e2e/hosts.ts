import { existsSync } from 'node:fs';
import { serveFolder } from '../scripts/serveFolder.mjs';

/**
 * The strictest policy that the console must live with: everything from its own origin and nothing inline. The hash is
 * that of an empty style, which is what the styling library puts on the page before it fills it by script.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = { 'Content-Security-Policy': CONTENT_SECURITY_POLICY };

/** The demo lies in a folder of a host that has no fallback page, as on any static host. */
export function hostDemo() {
  return serveFolder(built('dist-demo', 'build:demo'), { under: '/some/folder/', headers });
}

/** The production build lies at the root of a host that answers every page with index.html. No cloud answers there. */
export function hostProduction() {
  return serveFolder(built('dist', 'build'), { fallback: 'index.html', headers });
}

function built(folder: string, script: string): string {
  if (!existsSync(folder))
    throw new Error(`There is no ${folder}/: run "npm run ${script}" first.`);
  return folder;
}
