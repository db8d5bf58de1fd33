import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { readListView, toListAddress } from '../../services/list/listView';
import { ServicesPage } from '../../services/list/ServicesPage';
import { useSession } from '../../session/useSession';

const route = getRouteApi('/services');
const NONE: readonly string[] = [];

export function ServicesRoute() {
  const { scope } = useSession();
  const address = route.useSearch();
  const navigate = route.useNavigate();
  const { view, problems } = readListView(address);

  // The address is put right at once; what was wrong with it stays told until the person has seen it.
  const [told, setTold] = useState<readonly string[]>(problems);
  if (problems.length > 0 && problems.join() !== told.join()) setTold(problems);
  const isWrong = problems.length > 0;
  useEffect(() => {
    if (!isWrong) return;
    void navigate({ search: (now) => toListAddress(readListView(now).view), replace: true });
  }, [isWrong, navigate]);

  return (
    <ServicesPage
      scope={scope}
      view={view}
      addressProblems={told}
      onAddressProblemsSeen={() => setTold(NONE)}
      onView={(next, options) => void navigate({ search: toListAddress(next), ...options })}
    />
  );
}
