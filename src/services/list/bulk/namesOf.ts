import type { EndpointService } from '../../../api/vpcep';
import { nameOrId } from '../nameOrId';

/** Names shown before the rest is only counted. */
const NAMES_SHOWN = 10;

/** The first few of many services by name, and how many there are besides. */
export function namesOf(services: readonly EndpointService[]): string {
  const first = services.slice(0, NAMES_SHOWN).map((service) => nameOrId(service));
  const others = services.length - first.length;
  return others > 0 ? `${first.join(', ')} and ${others} more` : first.join(', ');
}
