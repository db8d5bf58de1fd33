import { getRouteApi } from '@tanstack/react-router';
import { EndpointPage } from '../../endpoints/detail/EndpointPage';
import { useSession } from '../../session/useSession';
import { useRightAddress } from './useRightAddress';

const route = getRouteApi('/endpoints/$endpointId');

export function EndpointRoute() {
  const { scope } = useSession();
  const { endpointId } = route.useParams();
  const navigate = route.useNavigate();
  const told = useRightAddress({
    address: route.useSearch(),
    parameters: [],
    problems: [],
    correct: () => void navigate({ search: {}, replace: true }),
  });
  return (
    <>
      {told}
      <EndpointPage key={endpointId} scope={scope} endpointId={endpointId} />
    </>
  );
}
