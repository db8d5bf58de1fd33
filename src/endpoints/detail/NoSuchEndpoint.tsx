import type { Scope } from '../../api/scope';
import { NoSuchThing } from '../../status/NoSuchThing';
import { ToEndpoints } from './ToEndpoints';

interface NoSuchEndpointProps {
  scope: Scope;
  endpointId: string;
  reason: 'malformed' | 'unknown';
}

/** The address names an endpoint that is not there. */
export function NoSuchEndpoint({ scope, endpointId, reason }: NoSuchEndpointProps) {
  return (
    <NoSuchThing
      scope={scope}
      id={endpointId}
      reason={reason}
      thing="endpoint"
      example="530d6f2f-d115-4df2-8c36-32d19f3c0bbc"
      toList={<ToEndpoints />}
    />
  );
}
