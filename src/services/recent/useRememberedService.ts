import { useEffect } from 'react';
import { serviceTitle } from '../../api/serviceName';
import type { EndpointService } from '../../api/vpcep';
import { useSession } from '../../session/useSession';
import { recentPlace } from './recentPlace';
import { readRecent, withOpened, withoutGone, writeRecent } from './recentServices';

/**
 * Remembers in this tab that a service has been opened, until it is gone.
 * @param service undefined until it has been read
 */
export function useRememberedService(
  id: string,
  service: EndpointService | undefined,
  isGone: boolean,
): void {
  const place = recentPlace(useSession());
  const name = service && serviceTitle(service);
  useEffect(() => {
    if (isGone) writeRecent(place, withoutGone(readRecent(place), id));
    else if (name !== undefined) writeRecent(place, withOpened(readRecent(place), { id, name }));
  }, [place, id, name, isGone]);
}
