import { request } from 'node:http';
import { makeCloudBundle } from '../../../scripts/cloudBundle.mjs';
import { startCloud } from '../../../scripts/runningCloud.mjs';
import type { Answerer } from './cloudHosts.ts';

export interface StandInCloud {
  /** Lets the stand-in cloud speak in the name of the cloud's hosts. */
  answer: Answerer;
  /** From now on the cloud takes the token no longer, as after its end. */
  end: (token: string) => Promise<void>;
  stop: () => Promise<void>;
}

/** The stand-in cloud as `npm run cloud` starts it, which demands a token that a sign-in gave. */
export async function startStandInCloud(flags: readonly string[]): Promise<StandInCloud> {
  const bundle = makeCloudBundle();
  try {
    const { address, stop } = await startCloud(bundle.file, ['--quiet', '--token', ...flags]);
    return {
      answer: passTo(address),
      end: async (token) => {
        const headers = { 'X-Auth-Token': token, 'X-Subject-Token': token };
        // "Revoking a Token": 204.
        const { status } = await fetch(`${address}/v3/auth/tokens`, { method: 'DELETE', headers });
        if (status !== 204) throw new Error(`The token was not revoked: ${status}.`);
      },
      stop: () => stop(),
    };
  } finally {
    bundle.remove();
  }
}

function passTo(address: string): Answerer {
  return ({ method, target, headers, body }, response) => {
    const { host: _host, connection: _connection, ...passed } = headers;
    const onward = request(
      new URL(target, address),
      {
        method,
        headers: Object.fromEntries(Object.entries(passed).map(([name, [value]]) => [name, value])),
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
        answer.pipe(response);
      },
    );
    onward.once('error', () => response.destroy());
    onward.end(body);
  };
}
