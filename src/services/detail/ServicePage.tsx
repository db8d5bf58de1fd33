import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { connectionKeys } from '../../api/connections';
import { permissionKeys } from '../../api/permissions';
import type { Scope } from '../../api/scope';
import { useRefresh } from '../../session/useRefresh';
import { isUuid } from '../../api/uuid';
import { useTakenDeletions } from '../../status/takenDeletions';
import { ServiceDeletion } from '../deletion/ServiceDeletion';
import { NoSuchService } from './NoSuchService';
import { ServiceView, type ShownTab } from './ServiceView';
import { useWatchedService } from './useWatchedService';
import { useRememberedService } from '../recent/useRememberedService';

interface ServicePageProps {
  scope: Scope;
  /** As it stands in the address, so it may be anything. */
  serviceId: string;
  shown: ShownTab;
}

/** One endpoint service: its status, live, all that the cloud answers of it, and its deletion. */
export function ServicePage({ scope, serviceId, shown }: ServicePageProps) {
  return isUuid(serviceId) ? (
    <WatchedServicePage scope={scope} serviceId={serviceId} shown={shown} />
  ) : (
    <NoSuchService scope={scope} serviceId={serviceId} reason="malformed" />
  );
}

function WatchedServicePage({ scope, serviceId, shown }: ServicePageProps) {
  const queryClient = useQueryClient();
  const [isDeletionAsked, setIsDeletionAsked] = useState(false);
  const deletion = useTakenDeletions(scope).get(serviceId);
  const watched = useWatchedService(scope, serviceId, deletion);
  useRememberedService(serviceId, watched.thing, watched.isGone);

  const refresh = useRefresh(() => {
    watched.polling.askNow();
    for (const { ofService } of [connectionKeys, permissionKeys]) {
      void queryClient.invalidateQueries({
        queryKey: ofService(scope, serviceId),
        // The summary is about the service alone: what it tells besides is read again by the tab that is about it.
        refetchType: shown.name === undefined ? 'none' : 'active',
      });
    }
  });

  if (watched.isGone && !watched.thing) {
    return <NoSuchService scope={scope} serviceId={serviceId} reason="unknown" />;
  }
  return (
    <>
      <ServiceView
        scope={scope}
        serviceId={serviceId}
        watched={watched}
        deletion={deletion}
        shown={shown}
        onRefresh={refresh}
        onDelete={() => setIsDeletionAsked(true)}
      />
      {watched.thing && isDeletionAsked && !watched.isGone && (
        <ServiceDeletion
          scope={scope}
          service={watched.thing}
          onClose={() => setIsDeletionAsked(false)}
        />
      )}
    </>
  );
}
