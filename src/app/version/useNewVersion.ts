import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { entryScriptOf } from './entryScript';

/** A release is rare, and nobody must have it at once. */
const LOOK_AGAIN_AFTER_MS = 10 * 60_000;

/** When the page was loaded: this part of it comes later. */
const openedAt = Date.now() - performance.now();

/**
 * The name of a build that the host serves by now and that is not the one in this tab. The host is asked when somebody
 * comes back to the tab or goes to another page, at most every ten minutes; never by a clock alone.
 */
export function useNewVersion(): string | undefined {
  const router = useRouter();
  const { data, isStale, refetch } = useQuery({
    queryKey: ['entry script'],
    queryFn: servedEntryScript,
    initialData: ownEntryScript,
    initialDataUpdatedAt: openedAt,
    staleTime: LOOK_AGAIN_AFTER_MS,
    refetchOnWindowFocus: true,
    // A host that does not answer now is asked at the next occasion.
    retry: false,
  });
  useEffect(
    () =>
      router.subscribe('onResolved', () => {
        if (isStale) void refetch();
      }),
    [router, isStale, refetch],
  );
  const own = ownEntryScript();
  return own !== null && data !== null && data !== own ? data : undefined;
}

/** Null where the page is not of a build, as in development. */
function ownEntryScript(): string | null {
  return entryScriptOf(document.documentElement.outerHTML) ?? null;
}

async function servedEntryScript(): Promise<string | null> {
  const response = await fetch(import.meta.env.BASE_URL, { cache: 'no-cache' });
  return response.ok ? (entryScriptOf(await response.text()) ?? null) : null;
}
