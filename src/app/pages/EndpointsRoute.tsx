import { getRouteApi } from '@tanstack/react-router';
import { ENDPOINT_LIST_PARAMETERS } from '../../endpoints/list/endpointListAddress';
import { readEndpointListView, toEndpointListAddress } from '../../endpoints/list/endpointListView';
import { EndpointsPage } from '../../endpoints/list/EndpointsPage';
import { useSession } from '../../session/useSession';
import { useListAddress } from './useListAddress';

const route = getRouteApi('/endpoints');

export function EndpointsRoute() {
  const { scope } = useSession();
  const address = route.useSearch();
  const navigate = route.useNavigate();
  const { view, problems } = readEndpointListView(address);
  const told = useListAddress({
    address,
    parameters: ENDPOINT_LIST_PARAMETERS,
    problems,
    correct: () =>
      void navigate({
        search: (now) => toEndpointListAddress(readEndpointListView(now).view),
        replace: true,
      }),
  });

  return (
    <EndpointsPage
      scope={scope}
      view={view}
      {...told}
      onView={(next, options) => void navigate({ search: toEndpointListAddress(next), ...options })}
    />
  );
}
