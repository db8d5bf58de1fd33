import { getRouteApi } from '@tanstack/react-router';
import { ChangeServicePage } from '../../services/change/ChangeServicePage';
import { useSession } from '../../session/useSession';

const route = getRouteApi('/services/$serviceId/change');

export function ChangeServiceRoute() {
  const { scope, edition } = useSession();
  const { serviceId } = route.useParams();
  const navigate = route.useNavigate();
  return (
    <ChangeServicePage
      key={serviceId}
      scope={scope}
      edition={edition}
      serviceId={serviceId}
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
  );
}
