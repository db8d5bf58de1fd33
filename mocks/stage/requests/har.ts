import type { LoggedCall } from '../../page/requestLog';

/** The log as a HTTP Archive 1.2, which browsers and HTTP tools open. Tokens are not in it. */
export function harOf(calls: readonly LoggedCall[], origin: string): string {
  const entries = calls.toReversed().map((call) => entryOf(call, origin));
  return JSON.stringify(
    {
      log: {
        version: '1.2',
        creator: { name: 'Endpoint service console', version: '1' },
        entries,
      },
    },
    null,
    2,
  );
}

function entryOf(call: LoggedCall, origin: string) {
  const url = new URL(call.address, origin);
  const ms = call.ms ?? 0;
  const status = typeof call.outcome === 'number' ? call.outcome : 0;
  return {
    startedDateTime: new Date(call.at).toISOString(),
    time: ms,
    request: {
      method: call.method,
      url: url.href,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: namesAndValues(call.requestHeaders),
      queryString: namesAndValues([...url.searchParams]),
      ...(call.requestBody !== '' && {
        postData: { mimeType: 'application/json', text: call.requestBody },
      }),
      headersSize: -1,
      bodySize: call.requestBody.length,
    },
    response: {
      status,
      statusText: typeof call.outcome === 'number' ? '' : call.outcome,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: namesAndValues(call.responseHeaders),
      content: {
        size: call.responseBody.length,
        mimeType:
          call.responseHeaders.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ??
          'application/json',
        text: call.responseBody,
      },
      redirectURL: '',
      headersSize: -1,
      bodySize: call.responseBody.length,
    },
    cache: {},
    timings: { send: 0, wait: ms, receive: 0 },
    comment: call.isFaulty ? `${call.cause}, with a fault` : call.cause,
  };
}

function namesAndValues(pairs: readonly (readonly [string, string])[]) {
  return pairs.map(([name, value]) => ({ name, value }));
}
