import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { ApiError } from './errors';
import type { Call } from './call';
import { call, READ_TIMEOUT_MS, sendCallsThrough, signCallsWith, urlOf } from './http';

const answer = z.object({ id: z.string() });
const read: Call<{ id: string }> = {
  scope: { region: 'eu-de', projectId: 'p' },
  service: 'vpcep',
  method: 'GET',
  path: '/v1/p/quotas',
  answer,
};
const PROJECT = '6e9dfd51d1124e8d8498dce894923a0d';
const write: Call<{ id: string }> = { ...read, method: 'POST', body: { a: 1 } };

const fetched = vi.fn<typeof fetch>();
const good = () => Response.json({ id: 'x' });
const refused = (status: number, body: unknown) => Response.json(body, { status });

async function failure(request: Call<unknown>): Promise<ApiError> {
  const error = await call(request).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ApiError) return error;
  throw new Error(`Expected an ApiError, got ${String(error)}`);
}

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  fetched.mockReset();
  signCallsWith({ token: () => 'secret', renewed: () => new Promise(() => {}) });
  sendCallsThrough({
    ready: Promise.resolve(),
    isFromCloud: () => true,
    wake: () => Promise.resolve(),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a call', () => {
  it('goes to the page’s own origin, by region and service', () => {
    expect(urlOf({ ...read, query: { limit: 2, id: ['a', 'b'], name: undefined } })).toBe(
      '/api/eu-de/vpcep/v1/p/quotas?limit=2&id=a&id=b',
    );
  });

  it('carries the token in one header and nowhere else', async () => {
    fetched.mockResolvedValue(good());
    await call(read);
    const [url, init] = fetched.mock.calls[0] ?? [];
    expect(new Headers(init?.headers).get('X-Auth-Token')).toBe('secret');
    expect(url).toBe('/api/eu-de/vpcep/v1/p/quotas');
  });

  it('waits until what stands between is ready', async () => {
    let open = () => {};
    sendCallsThrough({
      ready: new Promise((resolve) => (open = resolve)),
      isFromCloud: () => true,
      wake: () => Promise.resolve(),
    });
    fetched.mockResolvedValue(good());
    const answered = call(read);
    await Promise.resolve();
    expect(fetched).not.toHaveBeenCalled();
    open();
    await expect(answered).resolves.toEqual({ id: 'x' });
  });
});

describe('an error', () => {
  it('has code, message, request ID and what was called', async () => {
    fetched.mockResolvedValue(
      new Response('{"error_code":"EndPoint.3044","error_msg":"conflict"}', {
        status: 400,
        headers: { 'X-Request-Id': 'r1' },
      }),
    );
    const error = await failure({ ...write, path: `/v1/${PROJECT}/vpc-endpoint-services` });
    expect(error.details).toMatchObject({
      kind: 'refused',
      code: 'EndPoint.3044',
      cloudMessage: 'conflict',
      requestId: 'r1',
      status: 400,
      call: `POST /v1/${PROJECT}/vpc-endpoint-services`,
      outcomeUnknown: false,
    });
    expect(error.fields).toContain('ports');
  });

  it.each([
    [
      'HTML of a proxy',
      () => new Response('<html><b>504</b></html>', { status: 504 }),
      'cloud-failed',
    ],
    ['a cut answer', () => new Response('{"id":"x'), 'unreadable'],
    ['an answer of other types', () => Response.json({ id: 7 }), 'unreadable'],
    ['an empty answer', () => new Response(''), 'unreadable'],
  ] as const)('of a write is an unknown outcome after %s', async (_, response, kind) => {
    fetched.mockImplementation(() => Promise.resolve(response()));
    const error = await failure(write);
    expect(error.kind).toBe(kind);
    expect(error.outcomeUnknown).toBe(true);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('never holds the token', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    const error = await failure(write);
    expect(error.kind).toBe('no-answer');
    expect(JSON.stringify(error.details) + error.message).not.toContain('secret');
  });

  it('repeats no part of the token that an answer has, not even of one that has been replaced', async () => {
    const token = Array.from({ length: 300 }, (_, index) => `part-${index}`).join('.');
    let present = token;
    signCallsWith({ token: () => present, renewed: () => new Promise(() => {}) });
    const answers = [
      () => new Response(`<pre>X-Auth-Token: ${token}</pre>`, { status: 502 }),
      () => Response.json({ error_code: token, error_msg: token.slice(0, 90) }, { status: 400 }),
      () => new Response('{}', { status: 400, headers: { 'X-Request-Id': token } }),
    ];
    for (const answer of answers) {
      present = token;
      fetched.mockImplementation(() => {
        present = 'another one';
        return Promise.resolve(answer());
      });
      // oxlint-disable-next-line no-await-in-loop
      const error = await failure(write);
      expect(JSON.stringify(error.details) + error.message).not.toContain('part-1');
    }
  });

  it('comes when nothing is answered in time', async () => {
    const clock = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(clock.signal);
    fetched.mockImplementation(
      (_, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () =>
            reject(new DOMException('', 'TimeoutError')),
          );
        }),
    );
    const failing = failure(read);
    await vi.waitFor(() => expect(fetched).toHaveBeenCalled());
    clock.abort();
    expect((await failing).kind).toBe('no-answer');
    expect(timeout).toHaveBeenCalledWith(READ_TIMEOUT_MS);
    timeout.mockRestore();
  });

  it('is not made of the caller’s own abort', async () => {
    const controller = new AbortController();
    controller.abort();
    const abort = new DOMException('', 'AbortError');
    fetched.mockRejectedValue(abort);
    await expect(call({ ...read, signal: controller.signal })).rejects.toBe(abort);
  });

  it('obeys Retry-After', async () => {
    fetched.mockResolvedValue(new Response('', { status: 429, headers: { 'Retry-After': '7' } }));
    expect((await failure(read)).details).toMatchObject({ kind: 'too-many', retryAfterMs: 7000 });
  });

  it('obeys a gateway that asks to wait until a time, by its clock and not by this computer’s', async () => {
    const noon = Date.parse('2001-03-01T12:00:00Z');
    fetched.mockResolvedValue(
      new Response('<h1>Too Many Requests</h1>', {
        status: 429,
        headers: {
          Date: new Date(noon).toUTCString(),
          'Retry-After': new Date(noon + 20_000).toUTCString(),
        },
      }),
    );
    const { kind, retryAfterMs, at } = (await failure(read)).details;
    expect(kind).toBe('too-many');
    expect(Math.round((retryAfterMs ?? 0) / 1000)).toBe(20);
    expect(Math.abs(at - noon)).toBeLessThan(5_000);
  });
});

describe('a token that has run out', () => {
  const expired = { error_code: 'EndPoint.0003', error_msg: 'Authentication failed' };

  it('holds a read until there is a new one, then the read goes on by itself', async () => {
    let renew = () => {};
    signCallsWith({ token: () => 't', renewed: () => new Promise((resolve) => (renew = resolve)) });
    fetched.mockResolvedValueOnce(refused(401, expired)).mockResolvedValueOnce(good());
    const answered = call(read);
    await vi.waitFor(() => expect(fetched).toHaveBeenCalledTimes(1));
    renew();
    await expect(answered).resolves.toEqual({ id: 'x' });
  });

  it('ends a write, which waits for the person', async () => {
    const renewed = vi.fn<() => Promise<void>>(() => new Promise(() => {}));
    signCallsWith({ token: () => 't', renewed });
    fetched.mockResolvedValue(refused(401, expired));
    expect((await failure(write)).kind).toBe('unauthorized');
    expect(renewed).toHaveBeenCalledTimes(1);
    expect(fetched).toHaveBeenCalledTimes(1);
  });
});

describe('a POST that only reads', () => {
  const search: Call<{ id: string }> = { ...write, onlyReads: true };

  it('has no outcome that could be unknown', async () => {
    fetched.mockResolvedValue(new Response('', { status: 504 }));
    expect((await failure(search)).details).toMatchObject({
      kind: 'cloud-failed',
      outcomeUnknown: false,
    });
  });

  it('goes on by itself with a new token', async () => {
    signCallsWith({ token: () => 't', renewed: () => Promise.resolve() });
    fetched
      .mockResolvedValueOnce(refused(401, { error_code: 'EndPoint.0003' }))
      .mockResolvedValueOnce(good());
    await expect(call(search)).resolves.toEqual({ id: 'x' });
  });
});

describe('an answer that is not the stand-in’s', () => {
  const page = () => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } });
  const wake = vi.fn<() => Promise<void>>(() => Promise.resolve());
  beforeEach(() => {
    wake.mockClear();
    sendCallsThrough({
      ready: Promise.resolve(),
      isFromCloud: (response) => response.headers.get('Content-Type') !== 'text/html',
      wake,
    });
  });

  it('is never shown: the stand-in is woken and the read repeated', async () => {
    fetched.mockResolvedValueOnce(page()).mockResolvedValueOnce(good());
    await expect(call(read)).resolves.toEqual({ id: 'x' });
    expect(wake).toHaveBeenCalledTimes(1);
  });

  it('tells of a write that it reached no cloud, and does not repeat it', async () => {
    fetched.mockImplementation(() => Promise.resolve(page()));
    const error = await failure(write);
    expect(error.details).toMatchObject({ kind: 'not-delivered', outcomeUnknown: false });
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('does not repeat for ever', async () => {
    fetched.mockImplementation(() => Promise.resolve(page()));
    expect((await failure(read)).kind).toBe('not-delivered');
    expect(fetched).toHaveBeenCalledTimes(3);
  });
});
