import { getRouteApi } from '@tanstack/react-router';
import { readTabAddress, toTabAddress } from '../../services/detail/readTabAddress';
import { ServicePage } from '../../services/detail/ServicePage';
import { useSession } from '../../session/useSession';
import { useRightAddress } from './useRightAddress';

const route = getRouteApi('/services/$serviceId');

export function ServiceRoute() {
  const { serviceId } = route.useParams();
  // Nothing of a page, nor of what was wrong with its address, goes on to another service.
  return <OneService key={serviceId} serviceId={serviceId} />;
}

function OneService({ serviceId }: { serviceId: string }) {
  const { scope } = useSession();
  const address = route.useSearch();
  const navigate = route.useNavigate();
  const { tab, view, parameters, problems, instead } = readTabAddress(address);
  const told = useRightAddress({
    address,
    parameters,
    problems,
    instead,
    correct: () =>
      void navigate({
        search: (now) => {
          const right = readTabAddress(now);
          return toTabAddress(right.tab?.name, right.view);
        },
        replace: true,
      }),
  });
  return (
    <>
      {told}
      <ServicePage
        scope={scope}
        serviceId={serviceId}
        shown={{
          name: tab?.name,
          view,
          onTab: (next) => void navigate({ search: toTabAddress(next, {}), resetScroll: false }),
          onView: (next) =>
            void navigate({ search: toTabAddress(tab?.name, next), resetScroll: false }),
        }}
      />
    </>
  );
}
