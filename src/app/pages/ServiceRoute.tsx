import { getRouteApi, Navigate } from '@tanstack/react-router';
import { ServicePage } from '../../services/detail/ServicePage';
import { tabNamed } from '../../services/detail/serviceTabs';
import { useSession } from '../../session/useSession';

const route = getRouteApi('/services/$serviceId');

export function ServiceRoute() {
  const { scope } = useSession();
  const { serviceId } = route.useParams();
  const { tab, ...view } = route.useSearch();
  const navigate = route.useNavigate();
  const name = tabNamed(tab)?.name;
  return (
    <>
      {/* An address that names no tab of ours, or in another case, is put right. */}
      {tab !== name && <Navigate from={route.id} to="." search={{ ...view, tab: name }} replace />}
      <ServicePage
        key={serviceId}
        scope={scope}
        serviceId={serviceId}
        shown={{
          name,
          view,
          onTab: (next) => void navigate({ search: { tab: next }, resetScroll: false }),
          onView: (next) => void navigate({ search: { ...next, tab: name }, resetScroll: false }),
        }}
      />
    </>
  );
}
