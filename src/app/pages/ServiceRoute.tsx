import { getRouteApi } from '@tanstack/react-router';
import { ServicePage } from '../../services/detail/ServicePage';
import { useSession } from '../../session/useSession';

const route = getRouteApi('/services/$serviceId');

export function ServiceRoute() {
  const { scope } = useSession();
  const { serviceId } = route.useParams();
  return <ServicePage key={serviceId} scope={scope} serviceId={serviceId} />;
}
