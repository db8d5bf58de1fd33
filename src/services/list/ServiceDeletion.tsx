import type { Scope } from '../../api/scope';
import type { EndpointService } from '../../api/vpcep';
import { DeleteServiceDialog } from '../detail/DeleteServiceDialog';
import type { TakenDeletion } from '../../status/deletion';
import { useServiceDeletion } from '../detail/useServiceDeletion';

interface ServiceDeletionProps {
  scope: Scope;
  service: EndpointService;
  onTaken: (id: string, deletion: TakenDeletion) => void;
  onClosed: () => void;
}

/** Asks whether one service of the list is to be deleted, and deletes it. */
export function ServiceDeletion({ scope, service, onTaken, onClosed }: ServiceDeletionProps) {
  const deletion = useServiceDeletion(scope, (id, taken) => {
    onTaken(id, taken);
    onClosed();
  });
  return (
    <DeleteServiceDialog
      service={service}
      open
      busy={deletion.isPending}
      outcome={deletion.data}
      error={deletion.error}
      onConfirm={() => deletion.mutate(service.id)}
      onClose={onClosed}
    />
  );
}
