import type { QueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { currentSession } from '../session/session';
import { forgetDraftsOf } from '../ui/draft/draftStorage';
import { forgetOnceGone } from './forgetOnceGone';
import { browserPage, type PageSignals } from './pageSignals';
import { keepDeletion } from './takenDeletions';

/** The beginning of query keys; region and project stand in each, so that it means nothing in another project. */
export type KeyStart = readonly string[];

/** What one tab tells the others: never what was read, nor what signs a call. */
const newsSchema = z.object({
  /** What was read under these keys holds no longer. */
  stale: z.array(z.array(z.string())),
  /** Deletions that the cloud has taken on. */
  deletions: z.array(
    z.object({
      project: z.object({ region: z.string(), projectId: z.string() }),
      kind: z.enum(['service', 'endpoint']).default('service'),
      id: z.string(),
      at: z.number(),
      cloudTime: z.number(),
    }),
  ),
  /** IDs of what there is not any more. */
  gone: z.array(z.string()).default([]),
});
type News = z.infer<typeof newsSchema>;

/** One for the page: a second one would hear what the first one tells. */
let channel: BroadcastChannel | undefined;

/**
 * Lets this tab hear of what others change in the same cloud, and be heard by them. While nobody sees the page,
 * nothing is read for it: that waits until it is seen.
 * @returns ends it
 */
export function keepTabsInStep(
  queryClient: QueryClient,
  cloud: string,
  page: PageSignals = browserPage,
): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const opened = new BroadcastChannel(`endpoint-services/${cloud}`);
  /** By their text: however often something changes while nobody looks, it is read once. */
  const unread = new Map<string, KeyStart>();
  const readUnread = () => {
    if (!page.visible()) return;
    for (const queryKey of unread.values()) {
      // What is being read already was asked for after the change.
      void queryClient.invalidateQueries({ queryKey }, { cancelRefetch: false });
    }
    unread.clear();
  };
  opened.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const news = newsSchema.safeParse(data);
    // Told by another version of the console, which may have other words.
    if (!news.success) return;
    for (const { project, kind, id, at, cloudTime } of news.data.deletions) {
      keepDeletion(queryClient, project, id, { kind: 'taken', at, cloudTime, from: 'other-tab' });
      // Of another project this tab may not ask.
      if (currentSession()?.scope.projectId === project.projectId) {
        forgetOnceGone(project, kind, id, at);
      }
    }
    for (const id of news.data.gone) forgetDraftsOf(id);
    for (const key of news.data.stale) unread.set(key.join('/'), key);
    readUnread();
  });
  const leavePage = page.subscribe(readUnread);
  channel = opened;
  return () => {
    leavePage();
    opened.close();
    if (channel === opened) channel = undefined;
  };
}

/** Tells the other tabs of this browser, where there is a way to. */
export function tellOtherTabs(news: Partial<News>): void {
  // It has no origin to be named: only pages of this one hear it.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel?.postMessage({ stale: [], deletions: [], gone: [], ...news } satisfies News);
}
