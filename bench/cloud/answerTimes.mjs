import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from '../../scripts/root.mjs';
import { startCloud } from '../../scripts/runningCloud.mjs';
import { median, repeat } from '../statistics.mjs';
import { backendsOf, createRequest, SERVICES } from './cloudProcess.mjs';
import { Connection } from './connection.mjs';

/** @typedef {{ method: string, status: number, headers: Record<string, string>, body: string }} BareAnswer */
/** @typedef {'few' | 'many' | 'bare'} Side */

/** @type {readonly Side[]} */
const SIDES = ['few', 'many', 'bare'];
const FEW = '100';
const MANY = '10000';
/** Deletions end within 33 ms, so that there are no more services after a thousand creates than before. */
const SPEED = '3600';
const PAGE = `${SERVICES}?limit=100`;
const ASKED_PER_RUN = 300;
/** Until the compiler has done what it does. */
const ASKED_BEFORE = 1000;
const FIRST_PORT = 1000;

/**
 * A page of 100 services and a create, at a cloud of 100 services, at one of 10,000 and at a bare server that answers the
 * bytes of the latter, asked in turn. The clouds keep their state in files; the bare server keeps nothing.
 * @param {string} bundle
 * @param {string} folder
 */
export async function measureAnswerTimes(bundle, folder) {
  const clouds = await Promise.all(
    [FEW, MANY].map((services) =>
      startCloud(bundle, [
        `--services=${services}`,
        `--speed=${SPEED}`,
        `--state=${join(folder, `${services}.state`)}`,
      ]),
    ),
  );
  const bare = await startBareServer();
  const addresses = [...clouds.map(({ address }) => address), bare.address];
  const [few, many, plain] = addresses.map((address) => new Connection(address));
  if (!few || !many || !plain) throw new Error('There are three sides.');
  const connections = { few, many, bare: plain };
  try {
    const [backend] = await backendsOf(many);
    if (!backend) throw new Error('The project has no load balancer.');
    let port = FIRST_PORT;
    const timePage = async (/** @type {Connection} */ connection) =>
      (await timed(connection, 'GET', PAGE)).milliseconds;
    const timeCreate = async (/** @type {Connection} */ connection) => {
      const request = createRequest(backend, port, `bench-${port}`);
      const { milliseconds, answer } = await timed(connection, 'POST', SERVICES, request);
      await timed(connection, 'DELETE', `${SERVICES}/${JSON.parse(answer.body).id}`);
      return milliseconds;
    };
    const nextPort = () => {
      port = port === 65_535 ? FIRST_PORT : port + 1;
    };

    await bare.learn([
      { method: 'GET', ...(await many.ask('GET', PAGE)) },
      { method: 'POST', ...(await many.ask('POST', SERVICES, createRequest(backend, 1, 'bench'))) },
      { method: 'DELETE', status: 204, headers: {}, body: '' },
    ]);
    return {
      page: await measureInTurn(connections, timePage, () => {}),
      create: await measureInTurn(connections, timeCreate, nextPort),
    };
  } finally {
    for (const side of SIDES) connections[side].close();
    bare.stop();
    await Promise.all(clouds.map((cloud) => cloud.stop()));
  }
}

/**
 * Each figure is the median of several runs, and each run's that of its requests. The sides take turns, so that what else
 * the machine does meets them alike.
 * @param {Record<Side, Connection>} connections
 * @param {(connection: Connection) => Promise<number>} time
 * @param {() => void} next
 */
async function measureInTurn(connections, time, next) {
  const run = async (/** @type {number} */ count) => {
    /** @type {Record<Side, number[]>} */
    const times = { few: [], many: [], bare: [] };
    for (let round = 0; round < count; round += 1) {
      next();
      // oxlint-disable-next-line no-await-in-loop
      for (const side of SIDES) times[side].push(await time(connections[side]));
    }
    return { few: median(times.few), many: median(times.many), bare: median(times.bare) };
  };
  await run(ASKED_BEFORE);
  const runs = await repeat(() => run(ASKED_PER_RUN));
  return {
    few: median(runs.map(({ few }) => few)),
    many: median(runs.map(({ many }) => many)),
    bare: median(runs.map(({ bare }) => bare)),
    ratio: median(runs.map(({ many, bare }) => many / bare)),
    growth: median(runs.map(({ few, many }) => many / few)),
  };
}

/**
 * @param {Connection} connection
 * @param {string} method
 * @param {string} path
 * @param {unknown} [json]
 */
async function timed(connection, method, path, json) {
  const start = performance.now();
  const answer = await connection.ask(method, path, json);
  const milliseconds = performance.now() - start;
  if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.body}`);
  return { milliseconds, answer };
}

async function startBareServer() {
  const child = fork(join(ROOT, 'bench', 'cloud', 'bareServer.mjs'));
  const [{ address }] = await once(child, 'message');
  return {
    /** @type {string} */
    address,
    /** @param {readonly BareAnswer[]} answers */
    learn: async (answers) => {
      const learnt = once(child, 'message');
      child.send(answers);
      await learnt;
    },
    stop: () => child.disconnect(),
  };
}
