import Skeleton from '@mui/material/Skeleton';
import { useSession } from '../../../session/useSession';
import { changeDraftPlace } from '../../change/draft/changeDraftPlace';
import type { ServiceTabProps } from '../../detail/serviceTabProps';
import { PortMappingsEditor } from './PortMappingsEditor';

/** The port mappings of a service, to be read and changed. */
export function PortMappingsTab({ scope, serviceId, service, serviceStatus }: ServiceTabProps) {
  const session = useSession();
  const place = changeDraftPlace(session, 'port-mappings', serviceId);
  if (!service) return <Skeleton variant="rounded" height={240} aria-hidden />;
  return (
    <PortMappingsEditor
      key={place}
      scope={scope}
      edition={session.edition}
      service={service}
      serviceStatus={serviceStatus}
      place={place}
    />
  );
}
