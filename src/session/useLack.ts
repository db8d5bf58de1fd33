import { useSessionOrNone } from './useSession';

/** Why an action is off for this user, once the cloud has refused one like it; undefined while nothing is known. */
export function useLack(action: string): string | undefined {
  const what = useSessionOrNone()?.lacks[action];
  return (
    what &&
    `Your user may not ${what}: that takes the permission ${action}. Ask your administrator, then choose “Check again” at the top of the page.`
  );
}
