// Starts the stand-in cloud behind a port. It must run right after a clone, so nothing of node_modules is imported
// before the installation.
import { pathToFileURL } from 'node:url';
import { makeCloudBundle } from './cloudBundle.mjs';
import { installDependencies } from './installDependencies.mjs';
import { checkNodeVersion } from './nodeVersion.mjs';

checkNodeVersion();

const failure = installDependencies();
if (failure) process.exit(failure);

const bundle = makeCloudBundle();
try {
  await import(pathToFileURL(bundle.file).href);
} finally {
  bundle.remove();
}
