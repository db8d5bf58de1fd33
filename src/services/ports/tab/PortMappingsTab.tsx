import Skeleton from '@mui/material/Skeleton';
import { useSession } from '../../../session/useSession';
import type { ServiceTabProps } from '../../detail/serviceTabProps';
import { PortMappingsEditor } from './PortMappingsEditor';

/** The port mappings of a service, to be read and changed. */
export function PortMappingsTab({ scope, service, serviceStatus }: ServiceTabProps) {
  const { edition } = useSession();
  if (!service) return <Skeleton variant="rounded" height={240} aria-hidden />;
  return (
    <PortMappingsEditor
      scope={scope}
      edition={edition}
      service={service}
      serviceStatus={serviceStatus}
    />
  );
}
