import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ENTRY = 'index.html';
/** Where the build's manifest finds the pages that have budgets. */
export const WIZARD_ROUTE = 'src/app/pages/CreateServiceRoute.tsx';
export const SIGN_IN_ROUTE = 'src/app/pages/SignInRoute.tsx';

/**
 * One entry of Vite's build manifest.
 * @typedef {{ file: string, imports?: string[], css?: string[] }} ManifestEntry
 */

/**
 * The files that a page of a build loads on its way to what it shows: entry and route, with all that they import.
 * @param {string} folder of the build
 * @param {string} route
 * @returns {{ scripts: string[], styles: string[] }} paths below the folder
 */
export function pageFiles(folder, route) {
  /** @type {Record<string, ManifestEntry>} */
  const manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8'));
  /** @type {Set<string>} */
  const scripts = new Set();
  /** @type {Set<string>} */
  const styles = new Set();
  /** @param {string} key */
  const visit = (key) => {
    const entry = manifest[key];
    if (!entry) throw new Error(`The build's manifest has no ${key}.`);
    if (scripts.has(entry.file)) return;
    scripts.add(entry.file);
    entry.css?.forEach((file) => styles.add(file));
    entry.imports?.forEach(visit);
  };
  [ENTRY, route].forEach(visit);
  return { scripts: [...scripts], styles: [...styles] };
}
