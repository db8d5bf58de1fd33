import { getRouteApi } from '@tanstack/react-router';
import { CreateEndpointPage } from '../../endpoints/create/CreateEndpointPage';
import { endpointDraftPlace } from '../../endpoints/create/endpointDraftPlace';
import { ENDPOINT_FORM_PARAMETERS } from '../../endpoints/create/endpointFormAddress';
import { useSession } from '../../session/useSession';
import { useRightAddress } from './useRightAddress';

const route = getRouteApi('/endpoints/new');

export function CreateEndpointRoute() {
  const session = useSession();
  const address = route.useSearch();
  const { service } = address;
  const navigate = route.useNavigate();
  const told = useRightAddress({
    address,
    parameters: ENDPOINT_FORM_PARAMETERS,
    problems: [],
    correct: () =>
      void navigate({
        search: (now) => (now.service === undefined ? {} : { service: now.service }),
        replace: true,
      }),
  });
  return (
    <>
      {told}
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
    </>
  );
}
