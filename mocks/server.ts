import { setFlagsFromString } from 'node:v8';
import { readFlags, HELP, UsageError } from './server/flags';
import { startCloudServer } from './server/cloudServer';
import { LineOutput } from './server/lineOutput';

/** What the shell is told when the command line, or a file that it names, cannot be followed. */
const USAGE_STATUS = 2;

// Left alone, V8 would rather take several times the memory than tidy up: a cloud is a guest on the tester's computer.
setFlagsFromString('--heap-growing-percent=20');
setFlagsFromString('--semi-space-growth-factor=1');

const output = new LineOutput(process.stdout);
process.once('exit', () => output.flush());

try {
  const flags = readFlags(process.argv.slice(2));
  if (flags === 'help') {
    output.write(HELP);
  } else {
    const server = await startCloudServer(flags, (line) => output.write(line));
    for (const line of server.greeting) output.write(line);
    const stop = () => {
      void server.stop().then(() => {
        output.write('Stopped.');
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
