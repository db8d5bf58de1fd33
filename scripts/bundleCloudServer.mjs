// Bundles the stand-in cloud's server, with all that it needs, for Node: node scripts/bundleCloudServer.mjs <folder>
import { join } from 'node:path';
import { build } from 'vite';
import { CLOUD_BUNDLE } from './cloudBundle.mjs';
import { ROOT } from './root.mjs';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say into which folder.');

await build({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  ssr: { noExternal: true },
  build: {
    ssr: join(ROOT, 'mocks', 'server.ts'),
    outDir: folder,
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: CLOUD_BUNDLE } },
  },
});
