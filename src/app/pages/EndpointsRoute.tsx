import { getRouteApi } from '@tanstack/react-router';
import { ENDPOINT_LIST_PARAMETERS } from '../../endpoints/list/endpointListAddress';
import { readEndpointListView, toEndpointListAddress } from '../../endpoints/list/endpointListView';
import { EndpointsPage } from '../../endpoints/list/EndpointsPage';
import { useSession } from '../../session/useSession';
import { useRememberedList } from '../../ui/lastShownList';
import { useRightAddress } from './useRightAddress';

const route = getRouteApi('/endpoints');

export function EndpointsRoute() {
  const { scope } = useSession();
  const address = route.useSearch();
  const navigate = route.useNavigate();
  const { view, problems } = readEndpointListView(address);
  useRememberedList('/endpoints', toEndpointListAddress(view));
  const told = useRightAddress({
    address,
    parameters: ENDPOINT_LIST_PARAMETERS,
    what: 'filter or order',
    problems,
    correct: () =>
      void navigate({
        search: (now) => toEndpointListAddress(readEndpointListView(now).view),
        replace: true,
      }),
  });

  return (
    <>
      {told}
      <EndpointsPage
        scope={scope}
        view={view}
        onView={(next, options) =>
          void navigate({ search: toEndpointListAddress(next), ...options })
        }
      />
    </>
  );
}
