import { connect } from 'node:net';
import { PROJECT_ID } from './cloudProcess.mjs';

const END_OF_HEAD = Buffer.from('\r\n\r\n');

/** @typedef {{ status: number, headers: Record<string, string>, body: string }} Answer */

/**
 * A kept connection to a server of HTTP, for one request at a time. Node's own client takes longer for a request than a
 * bare server does, and that would be in every figure.
 */
export class Connection {
  #socket;
  #host;
  /** @type {Buffer} */
  #received = Buffer.alloc(0);
  /** @type {{ resolve: (answer: Answer) => void, reject: (error: Error) => void } | undefined} */
  #waiting;

  /** @param {string} address such as `http://127.0.0.1:8797` */
  constructor(address) {
    const { hostname, port, host } = new URL(address);
    this.#host = host;
    this.#socket = connect({ host: hostname, port: Number(port), noDelay: true });
    this.#socket.on('data', (chunk) => {
      this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
      const answer = this.#takeAnswer();
      if (answer) this.#waiting?.resolve(answer);
    });
    this.#socket.on('error', (error) => this.#waiting?.reject(error));
    this.#socket.on('close', () => this.#waiting?.reject(new Error('The connection was closed.')));
  }

  /**
   * @param {string} method
   * @param {string} path under that of the project
   * @param {unknown} [json]
   * @returns {Promise<Answer>}
   */
  ask(method, path, json) {
    const body = json === undefined ? '' : JSON.stringify(json);
    const head = [
      `${method} /v1/${PROJECT_ID}${path} HTTP/1.1`,
      `Host: ${this.#host}`,
      'X-Auth-Token: any',
      'Content-Type: application/json',
      `Content-Length: ${Buffer.byteLength(body)}`,
    ];
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      if (this.#socket.destroyed) reject(new Error('The connection was closed.'));
      else this.#socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
    });
  }

  close() {
    this.#socket.destroy();
  }

  /** @returns {Answer | undefined} undefined as long as it has not arrived whole */
  #takeAnswer() {
    const endOfHead = this.#received.indexOf(END_OF_HEAD);
    if (endOfHead < 0) return undefined;
    const [start = '', ...lines] = this.#received.toString('latin1', 0, endOfHead).split('\r\n');
    const headers = Object.fromEntries(
      lines.map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
      }),
    );
    const length = Number(headers['content-length'] ?? 0);
    const bodyFrom = endOfHead + END_OF_HEAD.length;
    if (this.#received.length < bodyFrom + length) return undefined;
    const body = this.#received.toString('utf8', bodyFrom, bodyFrom + length);
    this.#received = this.#received.subarray(bodyFrom + length);
    return { status: Number(start.split(' ')[1]), headers, body };
  }
}
