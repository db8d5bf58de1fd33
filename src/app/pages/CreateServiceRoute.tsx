import { getRouteApi } from '@tanstack/react-router';
import { CreateServicePage } from '../../services/create/CreateServicePage';
import { draftPlace } from '../../services/create/draft/draftPlace';
import { readWizardAddress, toWizardAddress } from '../../services/create/readWizardAddress';
import { WIZARD_PARAMETERS } from '../../services/create/wizardAddress';
import { useSession } from '../../session/useSession';
import { useRightAddress } from './useRightAddress';

const route = getRouteApi('/services/new');

export function CreateServiceRoute() {
  const session = useSession();
  const address = route.useSearch();
  const navigate = route.useNavigate();
  const { step, from, problems } = readWizardAddress(address);
  const told = useRightAddress({
    address,
    parameters: WIZARD_PARAMETERS,
    problems,
    correct: () =>
      void navigate({ search: (now) => toWizardAddress(readWizardAddress(now)), replace: true }),
  });
  return (
    <>
      {told}
      <CreateServicePage
        scope={session.scope}
        edition={session.edition}
        place={draftPlace(session)}
        step={step}
        from={from}
        onStep={(next, options) =>
          void navigate({ search: toWizardAddress({ step: next, from: undefined }), ...options })
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
    </>
  );
}
