import { join } from 'node:path';
import { startCloud } from '../../scripts/runningCloud.mjs';
import { percentile } from '../statistics.mjs';
import { Clients } from './clients.mjs';
import { peakMegabytes } from './cloudProcess.mjs';

const CLIENTS = 50;
const LOAD_MS = 30_000;
/** How long they go on before the process is killed in the middle of it. */
const BEFORE_KILL_MS = 2000;
const P99 = 0.99;

/**
 * Fifty clients at once at a cloud of 10,000 services, then as many while its process is killed and started again from
 * what its file has kept.
 * @param {string} bundle
 * @param {string} folder
 */
export async function measureLoad(bundle, folder) {
  const flags = [
    '--services=10000',
    '--quota=1000000',
    '--speed=3600',
    `--state=${join(folder, 'load.state')}`,
  ];
  const clients = new Clients(CLIENTS);
  const cloud = await startCloud(bundle, flags);
  const start = performance.now();
  await clients.work(cloud.address, LOAD_MS);
  const seconds = (performance.now() - start) / 1000;
  const requests = clients.times.length;
  const p99 = percentile(clients.times, P99);
  const lost = await clients.lostWrites(cloud.address);
  const megabytes = peakMegabytes(cloud.pid);

  const broken = clients.work(cloud.address, LOAD_MS, { mayBreakOff: true });
  await new Promise((resolve) => setTimeout(resolve, BEFORE_KILL_MS));
  await cloud.stop('SIGKILL');
  await broken;
  const again = await startCloud(bundle, flags);
  const lostByKill = await clients.lostWrites(again.address);
  const megabytesAgain = peakMegabytes(again.pid);
  await again.stop();
  return {
    perSecond: requests / seconds,
    p99,
    errors: clients.errors,
    lost,
    lostByKill,
    written: clients.expected.size,
    megabytes: Math.max(megabytes, megabytesAgain),
  };
}
