import { readFileSync } from 'node:fs';
import { connect, type TLSSocket } from 'node:tls';
import { CONSOLE_HOST, type RunningConsole } from './startConsole.ts';

export interface RawAnswer {
  status: number;
  /** Names in lower case; a name that came twice has its values in one, with a comma. */
  headers: ReadonlyMap<string, string>;
  body: Buffer;
}

/** A connection as a browser's, except that what is said over it is not tidied up by anybody. */
export function openConnection({ port, authority }: RunningConsole): TLSSocket {
  return connect({
    port,
    host: '127.0.0.1',
    servername: CONSOLE_HOST,
    ca: readFileSync(authority),
    ALPNProtocols: ['http/1.1'],
  });
}

/** Sends these bytes, a character each, and answers what came back until the console closed the connection. */
export function exchangeBytes(console: RunningConsole, bytes: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const socket = openConnection(console);
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => resolve(Buffer.concat(chunks)));
    socket.write(bytes, 'latin1');
  });
}

interface RawRequest {
  method?: string;
  /** What stands between method and version, byte for byte. */
  target: string;
  host?: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

export async function ask(
  console: RunningConsole,
  { method = 'GET', target, host = CONSOLE_HOST, headers = {}, body = '' }: RawRequest,
): Promise<RawAnswer> {
  const sent = Buffer.from(body);
  const lines = [
    `${method} ${target} HTTP/1.1`,
    `Host: ${host}`,
    'Connection: close',
    ...(sent.length === 0 ? [] : [`Content-Length: ${sent.length}`]),
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  const head = `${lines.join('\r\n')}\r\n\r\n`;
  return readAnswer(await exchangeBytes(console, head + sent.toString('latin1')));
}

export function readAnswer(bytes: Buffer): RawAnswer {
  const end = bytes.indexOf('\r\n\r\n');
  const [statusLine = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    const value = line.slice(colon + 1).trim();
    const before = headers.get(name);
    headers.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  const rest = bytes.subarray(end + 4);
  return {
    status: Number(statusLine.split(' ')[1]),
    headers,
    body: headers.get('transfer-encoding') === 'chunked' ? unchunk(rest) : rest,
  };
}

function unchunk(bytes: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; ;) {
    const lineEnd = bytes.indexOf('\r\n', at);
    const length = Number.parseInt(bytes.subarray(at, lineEnd).toString('latin1'), 16);
    if (!(length > 0)) return Buffer.concat(chunks);
    chunks.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + length));
    at = lineEnd + 2 + length + 2;
  }
}
