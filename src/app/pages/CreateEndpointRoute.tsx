import { getRouteApi } from '@tanstack/react-router';
import { CreateEndpointPage } from '../../endpoints/create/CreateEndpointPage';
import { endpointDraftPlace } from '../../endpoints/create/endpointDraftPlace';
import { useSession } from '../../session/useSession';

const route = getRouteApi('/endpoints/new');

export function CreateEndpointRoute() {
  const session = useSession();
  const { service } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <CreateEndpointPage
      scope={session.scope}
      edition={session.edition}
      place={endpointDraftPlace(session)}
      service={service}
      onLeave={() => void navigate({ to: '/endpoints', search: {} })}
      onCreated={(endpointId) =>
        void navigate({
          to: '/endpoints/$endpointId',
          params: { endpointId },
          search: {},
          replace: true,
        })
      }
    />
  );
}
