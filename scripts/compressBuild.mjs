// Lays a compressed copy beside each file of the production build, so that nginx compresses nothing while a browser waits.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { ROOT } from './root.mjs';

const DIST = join(ROOT, 'dist');
const TEXT = /\.(?:html|js|css|json|svg)$/;
/** What fits into one packet arrives no sooner when it is smaller. */
const LEAST_BYTES = 1000;

const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && TEXT.test(entry.name))
  // Vite's own notes on the build are nobody's to fetch.
  .filter((entry) => !entry.parentPath.endsWith('.vite'))
  .map((entry) => join(entry.parentPath, entry.name));

for (const file of files) {
  const content = readFileSync(file);
  if (content.length < LEAST_BYTES) continue;
  writeFileSync(`${file}.gz`, gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
  writeFileSync(`${file}.br`, brotliCompressSync(content));
}
