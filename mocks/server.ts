import { readFlags, HELP, UsageError } from './server/flags';
import { startCloudServer } from './server/cloudServer';

/** What the shell is told when the command line, or a file that it names, cannot be followed. */
const USAGE_STATUS = 2;

try {
  const flags = readFlags(process.argv.slice(2));
  if (flags === 'help') {
    process.stdout.write(`${HELP}\n`);
  } else {
    const server = await startCloudServer(flags, (line) => process.stdout.write(`${line}\n`));
    for (const line of server.greeting) process.stdout.write(`${line}\n`);
    const stop = () => {
      void server.stop().then(() => {
        process.stdout.write('Stopped.\n');
        process.exit(0);
      });
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = USAGE_STATUS;
}
