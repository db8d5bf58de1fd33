import { createServer, type Server } from 'node:net';

const LOOPBACK = '127.0.0.1';

/** @returns the port */
export function listenOnFreePort(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, LOOPBACK, () => {
      const bound = server.address();
      if (bound !== null && typeof bound === 'object') resolve(bound.port);
      else reject(new Error('The server has no port.'));
    });
  });
}

/** A port that nobody listened at a moment ago, for a program that must be told one. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  const port = await listenOnFreePort(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
