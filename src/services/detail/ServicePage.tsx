import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { connectionKeys } from '../../api/connections';
import { permissionKeys } from '../../api/permissions';
import type { Scope } from '../../api/scope';
import { serviceKeys } from '../../api/vpcep';
import { askForServiceDeletion } from './askForServiceDeletion';
import { DeleteServiceDialog } from './DeleteServiceDialog';
import { NoSuchService } from './NoSuchService';
import { isServiceId } from './serviceId';
import { ServiceView, type ShownTab } from './ServiceView';
import { useWatchedService } from './useWatchedService';

interface ServicePageProps {
  scope: Scope;
  /** As it stands in the address, so it may be anything. */
  serviceId: string;
  shown: ShownTab;
}

/** One endpoint service: its status, live, all that the cloud answers of it, and its deletion. */
export function ServicePage({ scope, serviceId, shown }: ServicePageProps) {
  return isServiceId(serviceId) ? (
    <WatchedServicePage scope={scope} serviceId={serviceId} shown={shown} />
  ) : (
    <NoSuchService scope={scope} serviceId={serviceId} reason="malformed" />
  );
}

function WatchedServicePage({ scope, serviceId, shown }: ServicePageProps) {
  const queryClient = useQueryClient();
  const [dialogOpen, setDialogOpen] = useState(false);
  const deletion = useMutation({
    mutationFn: () => askForServiceDeletion(scope, serviceId),
    onSuccess: ({ kind }) => {
      if (kind === 'taken') setDialogOpen(false);
    },
    // Refused or taken on, the service may not be what it was.
    onSettled: () => void queryClient.invalidateQueries({ queryKey: serviceKeys.all(scope) }),
  });
  const taken = deletion.data?.kind === 'taken' ? deletion.data : undefined;
  const watched = useWatchedService(scope, serviceId, taken);

  const refresh = () => {
    watched.polling.askNow();
    for (const { ofService } of [connectionKeys, permissionKeys]) {
      void queryClient.invalidateQueries({
        queryKey: ofService(scope, serviceId),
        // The summary is about the service alone: what it tells besides is read again by the tab that is about it.
        refetchType: shown.name === undefined ? 'none' : 'active',
      });
    }
  };

  if (watched.isGone && !watched.thing) {
    return <NoSuchService scope={scope} serviceId={serviceId} reason="unknown" />;
  }
  return (
    <>
      <ServiceView
        scope={scope}
        serviceId={serviceId}
        watched={watched}
        deletion={taken}
        shown={shown}
        onRefresh={refresh}
        onDelete={() => {
          deletion.reset();
          setDialogOpen(true);
        }}
      />
      {watched.thing && (
        <DeleteServiceDialog
          service={watched.thing}
          open={dialogOpen && !watched.isGone}
          busy={deletion.isPending}
          outcome={deletion.data}
          error={deletion.error}
          onConfirm={() => deletion.mutate()}
          onClose={() => setDialogOpen(false)}
        />
      )}
    </>
  );
}
