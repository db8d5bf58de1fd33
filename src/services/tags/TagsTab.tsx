import Skeleton from '@mui/material/Skeleton';
import type { ServiceTabProps } from '../detail/serviceTabProps';
import { TagsEditor } from './TagsEditor';

/** The tags of a service, edited in place. */
export function TagsTab({ scope, service, serviceStatus }: ServiceTabProps) {
  if (!service) return <Skeleton variant="rounded" height={160} aria-hidden />;
  return <TagsEditor scope={scope} service={service} serviceStatus={serviceStatus} />;
}
