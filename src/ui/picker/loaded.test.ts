import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { loadedFrom } from './loaded';

function observe(options: { enabled: boolean; answer: () => Promise<string[]> }) {
  const client = new QueryClient();
  const observer = new QueryObserver(client, {
    queryKey: ['list'],
    queryFn: options.answer,
    enabled: options.enabled,
    retry: false,
  });
  return observer;
}

describe('loadedFrom', () => {
  it('is idle while nobody asks, loading while somebody does', () => {
    const answer = () => new Promise<string[]>(() => {});
    expect(loadedFrom(observe({ enabled: false, answer }).getCurrentResult()).status).toBe('idle');
    const asking = observe({ enabled: true, answer });
    const stop = asking.subscribe(() => {});
    expect(loadedFrom(asking.getCurrentResult()).status).toBe('loading');
    stop();
  });

  it('says why the first try failed while another one is made', async () => {
    const observer = new QueryObserver(new QueryClient(), {
      queryKey: ['list'],
      queryFn: () => Promise.reject(new Error('no answer')),
      retry: 1,
      retryDelay: 60_000,
    });
    const stop = observer.subscribe(() => {});
    await vi.waitFor(() =>
      expect(loadedFrom(observer.getCurrentResult())).toMatchObject({
        status: 'loading',
        trouble: { message: 'no answer' },
      }),
    );
    stop();
  });

  it('keeps what was heard when asking again fails', async () => {
    let fails = false;
    const observer = observe({
      enabled: true,
      answer: () => (fails ? Promise.reject(new Error('no answer')) : Promise.resolve(['a'])),
    });
    expect(loadedFrom(await observer.refetch())).toMatchObject({ status: 'ready', data: ['a'] });
    fails = true;
    expect(loadedFrom(await observer.refetch())).toMatchObject({
      status: 'ready',
      data: ['a'],
      refreshError: { message: 'no answer' },
    });
  });

  it('is failed when nothing was heard', async () => {
    const observer = observe({ enabled: true, answer: () => Promise.reject(new Error('no')) });
    expect(loadedFrom(await observer.refetch())).toMatchObject({ status: 'failed' });
  });
});
