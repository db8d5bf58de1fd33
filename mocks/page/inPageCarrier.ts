import { isCloudAddress, readRequest, writeResponse, type AnswerRequest } from './carriage';

/** Lets this page's own `fetch` bring requests to `/api/…` to `answer`, where there is no service worker. */
export function carryInPage(answer: AnswerRequest): void {
  const fetchFromHost = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!isCloudAddress(address)) return fetchFromHost(input, init);
    const request = new Request(input, init);
    const response = await Promise.race([
      readRequest(request).then(answer).then(writeResponse),
      rejectOnAbort(request.signal),
    ]);
    if (response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  };
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const giveUp = () =>
      reject(signal.reason instanceof Error ? signal.reason : new Error('Aborted.'));
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
  });
}
