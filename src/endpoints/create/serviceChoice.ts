import { ApiError } from '../../api/errors';
import type { DescribedService, ServiceReference } from '../../api/publicServices';
import { isUuid } from '../../api/uuid';
import type { EndpointForm } from './form';

/** The service that an endpoint is to lead to. */
export interface ChosenService {
  id: string;
  type: 'interface' | 'gateway';
}

/** What the cloud is asked about a typed name; what looks like an ID is taken for one. */
export function referenceOf(typed: string): ServiceReference {
  const text = typed.trim();
  return isUuid(text) ? { id: text.toLowerCase() } : { name: text };
}

/** What has been read of the services that may be chosen. */
export interface KnownServices {
  /** The one with the typed name. */
  described: DescribedService | undefined;
  public: readonly DescribedService[];
}

/** The chosen service, as far as it is known. */
export function chosenService(
  {
    source,
    publicServiceId,
    ownServiceId,
  }: Pick<EndpointForm, 'source' | 'publicServiceId' | 'ownServiceId'>,
  known: KnownServices,
): ChosenService | undefined {
  switch (source) {
    case 'name':
      return known.described && seen(known.described);
    case 'public': {
      const service = known.public.find(({ id }) => id === publicServiceId);
      return service && seen(service);
    }
    case 'own':
      // What a project offers is reached by interfaces alone.
      return ownServiceId === '' ? undefined : { id: ownServiceId, type: 'interface' };
  }
}

/** "Querying Basic Information About a VPC Endpoint Service", service_type. */
function seen({ id, service_type }: DescribedService): ChosenService {
  return { id, type: service_type?.toLowerCase() === 'gateway' ? 'gateway' : 'interface' };
}

/** Why a name could not be found, and what to do. */
export function lookUpProblem(error: Error): string {
  if (error instanceof ApiError) {
    return error.kind === 'not-found'
      ? 'No endpoint service in this region has this name or ID: check it with its owner. The full name has the region in front and the ID at its end.'
      : `The service could not be looked up. ${error.wayOut}`;
  }
  return 'The service could not be looked up. Reload the page and try again.';
}
