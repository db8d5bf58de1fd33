import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ErrorCode } from '../cloud/errorCodes';
import { endpointRefusal } from '../cloud/refusal';
import type { CloudResponse } from '../routes/exchange';
import { STAND_IN_HEADER } from '../routes/handle';

/** Statuses of "Status Codes" for what gets no further than the port, each with the nearest of "Error Codes". */
const CODES = {
  400: 'EndPoint.1004',
  405: 'EndPoint.1004',
  408: 'EndPoint.0013',
  500: 'EndPoint.0001',
} as const satisfies Record<number, ErrorCode>;
type PortStatus = keyof typeof CODES;

/** What the reference says of a request that got no further than the port. */
export function refusalAtThePort(status: PortStatus): CloudResponse {
  const { code, message } = endpointRefusal(CODES[status]);
  return {
    status,
    headers: { 'Content-Type': 'application/json', [STAND_IN_HEADER]: '1' },
    body: JSON.stringify({ error_code: code, error_msg: message }),
  };
}

/** What Node says of bytes that it could not read as a request. */
export interface UnreadableError extends NodeJS.ErrnoException {
  /** Those that came last, and how many of them it could read. */
  rawPacket?: Buffer;
  bytesParsed?: number;
}

/**
 * How bytes that are no request are refused.
 * @returns undefined when there is nobody any more to tell
 */
export function statusOfUnreadable(error: UnreadableError): PortStatus | undefined {
  switch (error.code) {
    case 'ECONNRESET':
    case 'EPIPE':
      return undefined;
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return 408;
    case 'HPE_INVALID_METHOD':
      // So says the parser of anything that does not begin with a method.
      return REQUEST_LINE.test(unreadableLine(error)) ? 405 : 400;
    default:
      return 400;
  }
}

const REQUEST_LINE = /^[A-Z]+ \S+ HTTP\/1\.[01]\r$/;

function unreadableLine({ rawPacket, bytesParsed = 0 }: UnreadableError): string {
  const text = rawPacket?.toString('latin1') ?? '';
  const start = text.lastIndexOf('\n', bytesParsed) + 1;
  return text.slice(start).split('\n', 1)[0] ?? '';
}

/** Node has no response for a request that it could not read. */
export function writeRaw(socket: Duplex, { status, headers, body }: CloudResponse): void {
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.on('error', () => socket.destroy());
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`);
}
