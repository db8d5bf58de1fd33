// Starts the console on the stand-in cloud. It must run right after a clone, so nothing of node_modules is imported
// before the installation.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installDependencies } from './installDependencies.mjs';
import { checkNodeVersion } from './nodeVersion.mjs';
import { ROOT } from './root.mjs';

checkNodeVersion();

const failure = installDependencies();
if (failure) process.exit(failure);

// Ctrl-C is how a development server is meant to end: no error, and no complaint from npm.
process.on('SIGINT', () => process.exit(0));

// In this process, not in one of its own: signals and exit codes need nobody to pass them on.
process.chdir(ROOT);
const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
process.argv = [process.execPath, vite, ...process.argv.slice(2)];
await import(pathToFileURL(vite).href);
