import { getRouteApi } from '@tanstack/react-router';
import { ChangeServicePage } from '../../services/change/ChangeServicePage';
import { changeDraftPlace } from '../../services/change/draft/changeDraftPlace';
import { useSession } from '../../session/useSession';
import { useRightAddress } from './useRightAddress';

const route = getRouteApi('/services/$serviceId/change');

export function ChangeServiceRoute() {
  const session = useSession();
  const { serviceId } = route.useParams();
  const navigate = route.useNavigate();
  const place = changeDraftPlace(session, 'service', serviceId);
  const told = useRightAddress({
    address: route.useSearch(),
    parameters: [],
    problems: [],
    correct: () => void navigate({ search: {}, replace: true }),
  });
  return (
    <>
      {told}
      <ChangeServicePage
        key={place}
        scope={session.scope}
        edition={session.edition}
        serviceId={serviceId}
        place={place}
        onDone={() =>
          void navigate({
            to: '/services/$serviceId',
            params: { serviceId },
            search: {},
            replace: true,
            // What was typed is what the service now is.
            ignoreBlocker: true,
          })
        }
      />
    </>
  );
}
