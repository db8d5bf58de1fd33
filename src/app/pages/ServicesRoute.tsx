import { getRouteApi } from '@tanstack/react-router';
import { ServicesPage } from '../../services/list/ServicesPage';
import { useSession } from '../../session/useSession';

const route = getRouteApi('/services');

export function ServicesRoute() {
  const { scope } = useSession();
  const { page = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <ServicesPage
      scope={scope}
      page={page}
      onPage={(next) =>
        void navigate({ search: (search) => ({ ...search, page: next > 1 ? next : undefined }) })
      }
    />
  );
}
