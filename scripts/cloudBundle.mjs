import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/** The one file that the stand-in cloud's server is bundled into. */
export const CLOUD_BUNDLE = 'cloud.mjs';

/**
 * Bundles the stand-in cloud's server into a folder of its own, so that several may start at once.
 * @returns {{ file: string, remove: () => void }} once loaded, the file is needed no more
 */
export function makeCloudBundle() {
  const folder = mkdtempSync(join(tmpdir(), 'stand-in-cloud-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // In a process of its own: the bundler takes more memory than the cloud.
  const { status } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts', 'bundleCloudServer.mjs'), folder],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status === 0) return { file: join(folder, CLOUD_BUNDLE), remove };
  remove();
  throw new Error('The stand-in cloud could not be bundled: see above.');
}
