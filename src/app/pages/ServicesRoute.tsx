import { getRouteApi } from '@tanstack/react-router';
import { LIST_PARAMETERS } from '../../services/list/listAddress';
import { readListView, toListAddress } from '../../services/list/listView';
import { ServicesPage } from '../../services/list/ServicesPage';
import { useSession } from '../../session/useSession';
import { useRememberedList } from '../../ui/lastShownList';
import { useRightAddress } from './useRightAddress';

const route = getRouteApi('/services');

export function ServicesRoute() {
  const { scope } = useSession();
  const address = route.useSearch();
  const navigate = route.useNavigate();
  const { view, problems } = readListView(address);
  useRememberedList('/services', toListAddress(view));
  const told = useRightAddress({
    address,
    parameters: LIST_PARAMETERS,
    what: 'filter or order',
    problems,
    correct: () =>
      void navigate({ search: (now) => toListAddress(readListView(now).view), replace: true }),
  });

  return (
    <>
      {told}
      <ServicesPage
        scope={scope}
        view={view}
        onView={(next, options) => void navigate({ search: toListAddress(next), ...options })}
      />
    </>
  );
}
