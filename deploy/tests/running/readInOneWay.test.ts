import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exchangeBytes, readAnswer } from './rawRequest.ts';
import { CONSOLE_HOST, startConsole, type RunningConsole } from './startConsole.ts';

let running: RunningConsole;
beforeAll(async () => {
  running = await startConsole({
    answer: (_, response) => void response.writeHead(200).end('from the cloud'),
    environment: { CONSOLE_REGIONS: 'eu-de' },
  });
});
afterAll(() => running.stop());

const PATH = '/v1/6e9dfd51d1124e8d8498dce894923a0d/quotas';
const GOOD = `/api/eu-de/vpcep${PATH}`;
const OWN_HOST = `Host: ${CONSOLE_HOST}`;
const VPCEP_HOST = 'vpcep.eu-de.otc.t-systems.com';

/** What the console says to these bytes, and what of them reaches the cloud. */
async function send(bytes: string) {
  const before = running.cloud.arrived.length;
  const { status, headers, body } = readAnswer(await exchangeBytes(running, bytes));
  return { status, headers, said: body.toString(), arrived: running.cloud.arrived.slice(before) };
}

const request = (line: string, headers: readonly string[], body = '') =>
  `${[line, ...headers, 'Connection: close'].join('\r\n')}\r\n\r\n${body}`;

describe('what could be read in two ways is refused, or read in one', () => {
  it('a whole address, and a host written in another way, lead to the same host of the cloud or nowhere', async () => {
    for (const [target, host, status] of [
      [`https://${CONSOLE_HOST}${GOOD}`, CONSOLE_HOST, 200],
      // The address counts, whatever the header says.
      [`https://${CONSOLE_HOST}${GOOD}`, 'elsewhere.test', 200],
      [GOOD, `${CONSOLE_HOST}:8443`, 200],
      [GOOD, CONSOLE_HOST.toUpperCase(), 200],
      [GOOD, `${CONSOLE_HOST}.`, 200],
      [`https://elsewhere.test@${CONSOLE_HOST}${GOOD}`, CONSOLE_HOST, 400],
      [`https://${CONSOLE_HOST}@elsewhere.test${GOOD}`, CONSOLE_HOST, 400],
      [`${CONSOLE_HOST}:443`, CONSOLE_HOST, 400],
      ['*', CONSOLE_HOST, 400],
      [GOOD, `user:password@${CONSOLE_HOST}`, 421],
      [GOOD, `${CONSOLE_HOST}@elsewhere.test`, 421],
      [GOOD, `${CONSOLE_HOST}#@elsewhere.test`, 421],
      [GOOD, `${CONSOLE_HOST}\\elsewhere.test`, 421],
      [GOOD, `${CONSOLE_HOST}, elsewhere.test`, 400],
      [GOOD, `${CONSOLE_HOST}/elsewhere.test`, 400],
      [GOOD, '[::1]', 421],
    ] as const) {
      const answer = await send(request(`GET ${target} HTTP/1.1`, [`Host: ${host}`]));
      expect([
        target,
        host,
        answer.status,
        answer.arrived.map(({ headers, target: asked }) => [headers['host'], asked]),
      ]).toEqual([target, host, status, status === 200 ? [[[VPCEP_HOST], PATH]] : []]);
    }
  });

  it('versions of HTTP without a host, or that there are not, reach nobody', async () => {
    for (const bytes of [
      `GET ${GOOD}\r\n\r\n`,
      `GET ${GOOD} HTTP/1.0\r\n\r\n`,
      `GET ${GOOD} HTTP/2.0\r\n${OWN_HOST}\r\n\r\n`,
      'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    ]) {
      const { said, arrived } = await send(bytes);
      expect([bytes, arrived]).toEqual([bytes, []]);
      expect(said).toContain('The proxy of the console');
    }
  });

  it('a body in pieces is put together, whatever the case of its announcement', async () => {
    for (const announced of ['Transfer-Encoding: cHuNkEd', 'Transfer-Encoding:chunked ']) {
      const body = '3;a=b\r\nabc\r\n0\r\nX-Auth-Token: trailer\r\n\r\n';
      const { arrived } = await send(request(`POST ${GOOD} HTTP/1.1`, [OWN_HOST, announced], body));
      expect([
        announced,
        arrived.map(({ headers, body: got }) => [Object.keys(headers).toSorted(), got]),
      ]).toEqual([announced, [[['content-length', 'host'], 'abc']]]);
    }
  });

  it('a body whose end is told in two ways, or in a way of its own, hides no request', async () => {
    const hidden = request('GET /api/eu-de/iam/v3/hidden HTTP/1.1', [OWN_HOST]);
    const body = `0\r\n\r\n${hidden}`;
    const length = `Content-Length: ${body.length}`;
    for (const lines of [
      [length, 'Transfer-Encoding: Chunked'],
      [length, 'Transfer-Encoding: chunked '],
      [length, 'Transfer-Encoding: \tchunked'],
      [length, 'Transfer-Encoding: chunked\t'],
      [length, 'Transfer-Encoding:\r\n chunked'],
      [length, 'Transfer-Encoding : chunked'],
      [length, 'Transfer-Encoding: chunked;a=b'],
      [length, 'X-A: b\nTransfer-Encoding: chunked'],
      [length, length],
      ['Transfer-Encoding: chunked', 'Transfer-Encoding: chunked'],
      ['Transfer-Encoding: "chunked"'],
      ['Transfer-Encoding: chunked, chunked'],
      ['Transfer-Encoding:\r\n chunked'],
    ]) {
      const { status, said, arrived } = await send(
        request(`POST ${GOOD} HTTP/1.1`, [OWN_HOST, ...lines], body),
      );
      expect([lines, [400, 501].includes(status), arrived]).toEqual([lines, true, []]);
      expect(said).toContain('The proxy of the console');
    }
    // With an underscore it is no header that nginx knows: the body is as long as the other header says.
    const { arrived } = await send(
      request(`POST ${GOOD} HTTP/1.1`, [OWN_HOST, length, 'Transfer_Encoding: chunked'], body),
    );
    expect(arrived.map(({ target, body: got }) => [target, got])).toEqual([[PATH, body]]);
  });

  it('a piece whose length is no length, and pieces that are too much together, reach nobody', async () => {
    const tooLong = 300 * 1024;
    for (const [pieces, status] of [
      ['-3\r\nabc\r\n0\r\n\r\n', 400],
      ['0x3\r\nabc\r\n0\r\n\r\n', 400],
      [`${tooLong.toString(16)}\r\n${'x'.repeat(tooLong)}\r\n0\r\n\r\n`, 413],
    ] as const) {
      const answer = await send(
        request(`POST ${GOOD} HTTP/1.1`, [OWN_HOST, 'Transfer-Encoding: chunked'], pieces),
      );
      expect([answer.status, answer.arrived]).toEqual([status, []]);
      expect(answer.said).toContain('The proxy of the console');
    }
  });

  it('line ends that are written out stay letters, and bare zeros are refused', async () => {
    const query = '?name=%0d%0aSet-Cookie:%20a=b%0d%0a%0d%0a';
    const passed = await send(request(`GET ${GOOD}${query} HTTP/1.1`, [OWN_HOST]));
    expect(passed.arrived.map(({ target }) => target)).toEqual([`${PATH}${query}`]);
    const page = await send(request('GET /services%0d%0aSet-Cookie:%20a=b HTTP/1.1', [OWN_HOST]));
    for (const { headers } of [passed, page]) expect(headers.get('set-cookie')).toBeUndefined();

    for (const [target, header] of [
      [`${GOOD}\0`, 'X-A: b'],
      [GOOD, 'X-Auth-Token: a\0b'],
      ['/services%00.js', 'X-A: b'],
    ] as const) {
      const { status, arrived } = await send(request(`GET ${target} HTTP/1.1`, [OWN_HOST, header]));
      expect([target, status, arrived]).toEqual([target, 400, []]);
    }
  });

  it('one token is passed on where two are sent, and HTTP/2 is not begun in the middle', async () => {
    const twice = await send(
      request(`GET ${GOOD} HTTP/1.1`, [OWN_HOST, 'X-Auth-Token: a', 'X-Auth-Token: b']),
    );
    expect(twice.arrived.map(({ headers }) => headers['x-auth-token'])).toEqual([['a']]);

    const upgrade = ['Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', 'HTTP2-Settings: AAMA'];
    const { status, arrived } = await send(request(`GET ${GOOD} HTTP/1.1`, [OWN_HOST, ...upgrade]));
    expect([status, arrived.map(({ headers }) => Object.keys(headers))]).toEqual([200, [['host']]]);
  });
});
