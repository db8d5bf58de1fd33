import { http } from 'msw/core/http';
import { setupWorker } from 'msw/browser';
import { readRequest, writeResponse, type AnswerRequest } from './carriage';

/** A worker that does not answer for this long is taken as gone. */
const WORKER_PATIENCE_MS = 10_000;

/**
 * Lets a service worker bring this page's requests to `/api/…` to `answer`.
 * @throws when the browser gives this page no service worker
 */
export async function carryByServiceWorker(
  answer: AnswerRequest,
  workerUrl: string,
): Promise<void> {
  if (!('serviceWorker' in navigator)) throw new Error('This page has no service workers.');
  // MSW gives its page up on `beforeunload`, even when the person then stays, and takes the worker away with the
  // last page, while the next one may already count on it. A listener added before MSW's own keeps that from it.
  window.addEventListener('beforeunload', (event) => event.stopImmediatePropagation());
  const worker = setupWorker(
    http.all(`${location.origin}/api/*`, async ({ request }) =>
      writeResponse(await answer(await readRequest(request))),
    ),
  );
  const started = worker.start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: workerUrl },
  });
  await Promise.race([started, rejectAfter(WORKER_PATIENCE_MS)]);
}

/**
 * Tells the worker of this page again: one that the browser stopped and restarted knows no page, and lets
 * everything through to the host.
 * @throws when there is no worker any more, or it does not answer
 */
export async function wakeServiceWorker(): Promise<void> {
  const { controller } = navigator.serviceWorker;
  if (!controller) throw new Error('No service worker controls this page.');
  const stopListening = new AbortController();
  const confirmed = new Promise<void>((resolve) => {
    const listen = ({ data }: MessageEvent<unknown>) => {
      if (isConfirmation(data)) resolve();
    };
    navigator.serviceWorker.addEventListener('message', listen, { signal: stopListening.signal });
  });
  // A worker, unlike a window, takes no origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  controller.postMessage('MOCK_ACTIVATE');
  try {
    await Promise.race([confirmed, rejectAfter(WORKER_PATIENCE_MS)]);
  } finally {
    stopListening.abort();
  }
}

function isConfirmation(data: unknown): boolean {
  return (
    typeof data === 'object' && data !== null && 'type' in data && data.type === 'MOCKING_ENABLED'
  );
}

function rejectAfter(ms: number): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error('The service worker does not answer.')), ms);
  });
}
