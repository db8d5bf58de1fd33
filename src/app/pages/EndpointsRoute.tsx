import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { readEndpointListView, toEndpointListAddress } from '../../endpoints/list/endpointListView';
import { EndpointsPage } from '../../endpoints/list/EndpointsPage';
import { useSession } from '../../session/useSession';

const route = getRouteApi('/endpoints');
const NONE: readonly string[] = [];

export function EndpointsRoute() {
  const { scope } = useSession();
  const address = route.useSearch();
  const navigate = route.useNavigate();
  const { view, problems } = readEndpointListView(address);

  // The address is put right at once; what was wrong with it stays told until the person has seen it.
  const [told, setTold] = useState<readonly string[]>(problems);
  if (problems.length > 0 && problems.join() !== told.join()) setTold(problems);
  const isWrong = problems.length > 0;
  useEffect(() => {
    if (!isWrong) return;
    void navigate({
      search: (now) => toEndpointListAddress(readEndpointListView(now).view),
      replace: true,
    });
  }, [isWrong, navigate]);

  return (
    <EndpointsPage
      scope={scope}
      view={view}
      addressProblems={told}
      onAddressProblemsSeen={() => setTold(NONE)}
      onView={(next, options) => void navigate({ search: toEndpointListAddress(next), ...options })}
    />
  );
}
