import { useLocation, useRouter } from '@tanstack/react-router';

/** The address that replays what is shown: without the stage itself, which is the sender's. */
export function useLinkToHere(): string {
  const router = useRouter();
  // A new address is a new link.
  useLocation();
  const { href } = router.buildLocation({
    to: '.',
    search: (search: Record<string, unknown>) => ({
      ...search,
      stage: undefined,
      tour: undefined,
    }),
  });
  return new URL(router.history.createHref(href), document.baseURI).href;
}
