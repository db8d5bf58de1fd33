import { backendsOf, createRequest, SERVICES } from './cloudProcess.mjs';
import { Connection } from './connection.mjs';

/** What a service must be after all that was answered. @typedef {{ description: string } | 'deleted'} Expected */

/** Ports of one load balancer that each client has for itself. */
const PORTS_OF_A_CLIENT = 1300;
/** Of so many services that a client creates, one stays. */
const STAYS_OF = 5;

class Refused extends Error {}

/**
 * Clients that ask at once, each one request after the other: creating, reading, listing, changing and deleting. They
 * keep account of what was answered.
 */
export class Clients {
  /** @type {Map<string, Expected>} */
  expected = new Map();
  /** Services that a request without an answer was about: what has become of them cannot be known. */
  uncertain = new Set();
  /** @type {string[]} */
  errors = [];
  /** Milliseconds of each request. @type {number[]} */
  times = [];
  /** How many services each client has created. @type {number[]} */
  #rounds;

  /** @param {number} count */
  constructor(count) {
    this.#rounds = Array.from({ length: count }, () => 0);
  }

  /**
   * @param {string} address
   * @param {number} milliseconds
   * @param {{ mayBreakOff?: boolean }} [options] whether the server may end meanwhile
   */
  async work(address, milliseconds, { mayBreakOff = false } = {}) {
    const first = new Connection(address);
    const backends = await backendsOf(first);
    first.close();
    const end = performance.now() + milliseconds;
    const clients = this.#rounds.map(async (_, client) => {
      const connection = new Connection(address);
      try {
        while (performance.now() < end) {
          // oxlint-disable-next-line no-await-in-loop
          await this.#liveOneLife(connection, client, backends);
        }
      } catch (error) {
        if (!mayBreakOff || error instanceof Refused) this.errors.push(String(error));
      } finally {
        connection.close();
      }
    });
    await Promise.all(clients);
  }

  /**
   * @param {Connection} connection
   * @param {number} client
   * @param {readonly { port_id: string, vpc_id: string }[]} backends
   */
  async #liveOneLife(connection, client, backends) {
    const round = this.#rounds[client] ?? 0;
    this.#rounds[client] = round + 1;
    const backend = backends[Math.floor(round / PORTS_OF_A_CLIENT) % backends.length];
    if (!backend) throw new Error('The project has no load balancer.');
    const port = 1 + client * PORTS_OF_A_CLIENT + (round % PORTS_OF_A_CLIENT);
    const request = createRequest(backend, port, `load-${port}`);
    const created = await this.#ask(connection, 'POST', SERVICES, request);
    const { id } = JSON.parse(created.body);
    this.expected.set(id, { description: '' });
    await this.#ask(connection, 'GET', `${SERVICES}?limit=100`);
    // What is still being created cannot be changed.
    for (let status = 'creating'; status === 'creating';) {
      // oxlint-disable-next-line no-await-in-loop
      const { body } = await this.#ask(connection, 'GET', `${SERVICES}/${id}`);
      ({ status } = JSON.parse(body));
    }
    const description = `changed ${port}`;
    await this.#write(connection, id, 'PUT', { description });
    this.expected.set(id, { description });
    if (round % STAYS_OF === 0) return;
    await this.#write(connection, id, 'DELETE');
    this.expected.set(id, 'deleted');
  }

  /**
   * @param {Connection} connection
   * @param {string} id
   * @param {string} method
   * @param {unknown} [json]
   */
  async #write(connection, id, method, json) {
    this.uncertain.add(id);
    await this.#ask(connection, method, `${SERVICES}/${id}`, json);
    this.uncertain.delete(id);
  }

  /**
   * @param {Connection} connection
   * @param {string} method
   * @param {string} path
   * @param {unknown} [json]
   */
  async #ask(connection, method, path, json) {
    const start = performance.now();
    const answer = await connection.ask(method, path, json);
    this.times.push(performance.now() - start);
    if (answer.status >= 300) {
      throw new Refused(`${method} ${path}: ${answer.status} ${answer.body}`);
    }
    return answer;
  }

  /**
   * Which answered writes a cloud knows nothing of.
   * @param {string} address
   * @returns {Promise<string[]>}
   */
  async lostWrites(address) {
    const connection = new Connection(address);
    /** @type {Map<string, { status: string, description: string }>} */
    const found = new Map();
    for (let offset = 0, total = 1; offset < total; offset += 1000) {
      // oxlint-disable-next-line no-await-in-loop
      const { body } = await connection.ask(
        'GET',
        `${SERVICES}?limit=1000&offset=${offset}&sort_dir=asc`,
      );
      const page = JSON.parse(body);
      total = page.total_count;
      for (const service of page.endpoint_services) found.set(service.id, service);
    }
    connection.close();
    return [...this.expected]
      .filter(([id]) => !this.uncertain.has(id))
      .flatMap(([id, expected]) => {
        const service = found.get(id);
        if (expected === 'deleted') return service ? [`${id} is still there`] : [];
        return service?.description === expected.description ? [] : [`${id} is lost`];
      });
  }
}
