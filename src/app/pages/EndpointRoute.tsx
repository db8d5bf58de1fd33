import { getRouteApi } from '@tanstack/react-router';
import { EndpointPage } from '../../endpoints/detail/EndpointPage';
import { useSession } from '../../session/useSession';

const route = getRouteApi('/endpoints/$endpointId');

export function EndpointRoute() {
  const { scope } = useSession();
  const { endpointId } = route.useParams();
  return <EndpointPage key={endpointId} scope={scope} endpointId={endpointId} />;
}
