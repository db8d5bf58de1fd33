import Skeleton from '@mui/material/Skeleton';
import { useSession } from '../../session/useSession';
import { changeDraftPlace } from '../change/draft/changeDraftPlace';
import type { ServiceTabProps } from '../detail/serviceTabProps';
import { TagsEditor } from './TagsEditor';

/** The tags of a service, edited in place. */
export function TagsTab({ scope, serviceId, service, serviceStatus }: ServiceTabProps) {
  const place = changeDraftPlace(useSession(), 'tags', serviceId);
  if (!service) return <Skeleton variant="rounded" height={160} aria-hidden />;
  return (
    <TagsEditor
      key={place}
      scope={scope}
      service={service}
      serviceStatus={serviceStatus}
      place={place}
    />
  );
}
