import { publicServicePageQuery, type PublicService } from '../../api/publicServices';
import type { Scope } from '../../api/scope';
import { givenName } from '../../api/serviceName';
import type { EndpointService } from '../../api/vpcep';
import { statusLabel, statusWord } from '../../status/statusWords';
import type { PickerOption } from '../../ui/picker/pickerOption';

/** The reference's longest page: more than any cloud offers to everybody. */
const MOST_PUBLIC_SERVICES = 1000;

/** What the cloud offers to everybody, newest first. */
export function publicServicesQuery(scope: Scope) {
  return publicServicePageQuery(scope, {
    limit: MOST_PUBLIC_SERVICES,
    offset: 0,
    sortKey: 'created_at',
    sortDir: 'desc',
  });
}

/** "Interface service, a connected endpoint costs money": what may be known of a service beforehand. */
export function kindWords({
  service_type,
  is_charge,
}: Pick<PublicService, 'service_type' | 'is_charge'>): string {
  const kind = service_type?.toLowerCase() === 'gateway' ? 'Gateway service' : 'Interface service';
  if (is_charge === undefined) return kind;
  return is_charge
    ? `${kind}, a connected endpoint costs money`
    : `${kind}, a connected endpoint costs nothing`;
}

export function publicServiceOptions(services: readonly PublicService[]): PickerOption[] {
  return services.map((service) => ({
    id: service.id,
    label: service.service_name ?? service.id,
    address: kindWords(service),
    state: service.owner === undefined ? undefined : `by ${service.owner}`,
  }));
}

/** The services of the project; only one that is available can be connected to ("Error Codes", EndPoint.2004). */
export function ownServiceOptions(services: readonly EndpointService[]): PickerOption[] {
  return services.map((service) => ({
    id: service.id,
    label: givenName(service) ?? service.id,
    state: statusLabel(service.status),
    ...(statusWord(service.status) !== 'available' && {
      disabledReason: `it is ${statusLabel(service.status)}, and only an available service takes endpoints`,
    }),
  }));
}
