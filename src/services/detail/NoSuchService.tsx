import type { Scope } from '../../api/scope';
import { NoSuchThing } from '../../status/NoSuchThing';
import { ToServices } from './ToServices';

interface NoSuchServiceProps {
  scope: Scope;
  serviceId: string;
  reason: 'malformed' | 'unknown';
}

/** The address names a service that is not there. */
export function NoSuchService({ scope, serviceId, reason }: NoSuchServiceProps) {
  return (
    <NoSuchThing
      scope={scope}
      id={serviceId}
      reason={reason}
      thing="endpoint service"
      example="4189d3c2-8882-4871-a3c2-d380272eed83"
      toList={<ToServices />}
    />
  );
}
