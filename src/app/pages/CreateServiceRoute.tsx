import { getRouteApi } from '@tanstack/react-router';
import { CreateServicePage } from '../../services/create/CreateServicePage';
import { draftPlace } from '../../services/create/draft/draftPlace';
import { useSession } from '../../session/useSession';

const route = getRouteApi('/services/new');

export function CreateServiceRoute() {
  const session = useSession();
  const { step, from } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <CreateServicePage
      scope={session.scope}
      edition={session.edition}
      place={draftPlace(session)}
      step={step}
      from={from}
      onStep={(next, options) =>
        void navigate({
          search: (search) => ({ ...search, step: next, from: undefined }),
          ...options,
        })
      }
      onLeave={() => void navigate({ to: '/services', search: {} })}
      onCreated={(serviceId) =>
        void navigate({
          to: '/services/$serviceId',
          params: { serviceId },
          search: {},
          replace: true,
        })
      }
    />
  );
}
