import type { QueryClient } from '@tanstack/react-query';
import { describedServiceQuery } from '../../api/publicServices';
import type { Scope } from '../../api/scope';
import { subnetsQuery } from '../../api/vpc';
import type { EndpointFacts, EndpointForm } from './form';
import { chosenService, lookUpProblem, referenceOf, type ChosenService } from './serviceChoice';
import { publicServicesQuery } from './serviceSources';

/** What has been read of the service that the form names. */
export function knownService(
  queryClient: QueryClient,
  scope: Scope,
  form: EndpointForm,
): ChosenService | undefined {
  const described = queryClient.getQueryData(
    describedServiceQuery(scope, referenceOf(form.serviceName)).queryKey,
  );
  const page = queryClient.getQueryData(publicServicesQuery(scope).queryKey);
  return chosenService(form, { described, public: page?.endpoint_services ?? [] });
}

/** What the rules of the form need of the cloud, from what has been read already. */
export function readEndpointFacts(
  queryClient: QueryClient,
  scope: Scope,
  form: EndpointForm,
): EndpointFacts {
  const service = knownService(queryClient, scope, form);
  const lookUp = queryClient.getQueryState(
    describedServiceQuery(scope, referenceOf(form.serviceName)).queryKey,
  );
  const subnets = queryClient.getQueryData(subnetsQuery(scope, form.vpcId).queryKey);
  const subnet = subnets?.items.find(({ id }) => id === form.subnetId);
  return {
    serviceType: service?.type,
    serviceProblem:
      form.source === 'name' && lookUp?.error && !service ? lookUpProblem(lookUp.error) : undefined,
    subnetBlock: subnet?.cidr || undefined,
  };
}
