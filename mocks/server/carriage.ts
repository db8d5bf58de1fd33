import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import type { CloudRequest } from '../routes/exchange';

/** Headers that the cloud reads. */
const READ_HEADERS = ['host', 'x-auth-token', 'x-subject-token', 'x-stand-in-fault'];

/** What a client sent, as the cloud takes it: the path as it came, for a cloud does not tidy one up either. */
export function readRequest(message: IncomingMessage, body: string): CloudRequest {
  const { path, query } = addressOf(message.url ?? '/');
  const headers = new Headers();
  for (const name of READ_HEADERS) {
    const value = message.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  return {
    method: message.method ?? 'GET',
    path,
    query: new URLSearchParams(query),
    headers,
    body,
  };
}

/** Clients that take the server for a proxy send the whole address. */
export function addressOf(target: string): { path: string; query: string } {
  const local = target.replace(/^https?:\/\/[^/?#]*/i, '');
  const end = local.indexOf('?');
  const path = end < 0 ? local : local.slice(0, end);
  return { path: path === '' ? '/' : path, query: end < 0 ? '' : local.slice(end + 1) };
}

/** A body, or why there is none. */
export type ReadBody = { text: string } | { problem: 'too-long' | 'cut' };

/** What a write says fits many times into this. */
const MOST_BYTES = 1024 * 1024;
/** So much more is read, so that the client gets to hear why it was refused. */
const MOST_BYTES_PASSED_OVER = 64 * MOST_BYTES;

/** In place of a body that is no JSON text, so that the call that is asked for refuses it in its own words. */
const NO_JSON = 'no JSON';

/** Reads as it comes: an iterator over the message would take longer than the cloud does. */
export function readBody(message: IncomingMessage): Promise<ReadBody> {
  const chunks: Buffer[] = [];
  let length = 0;
  return new Promise((resolve) => {
    message.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= MOST_BYTES) chunks.push(chunk);
      else chunks.length = 0;
      if (length > MOST_BYTES_PASSED_OVER) resolve({ problem: 'too-long' });
    });
    message.once('end', () => {
      const isJson = length <= MOST_BYTES && (length === 0 || saysJson(message));
      resolve({ text: isJson ? textOf(Buffer.concat(chunks)) : NO_JSON });
    });
    message.once('error', () => resolve({ problem: 'cut' }));
    message.once('close', () => resolve({ problem: 'cut' }));
  });
}

function textOf(bytes: Buffer): string {
  return isUtf8(bytes) ? bytes.toString('utf8') : NO_JSON;
}

/** A body without a type is taken for what it should be; a packed one is not unpacked. */
function saysJson({ headers }: IncomingMessage): boolean {
  const type = headers['content-type'] ?? 'application/json';
  const encoding = headers['content-encoding'] ?? 'identity';
  return /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(type.trim()) && encoding === 'identity';
}
