import Typography from '@mui/material/Typography';
import type { Scope } from '../../api/scope';
import { LinkButton } from '../../ui/links';
import { PageHeading } from '../../ui/PageHeading';

interface NoSuchEndpointProps {
  scope: Scope;
  endpointId: string;
  reason: 'malformed' | 'unknown';
}

/** The address names an endpoint that is not there. */
export function NoSuchEndpoint({ scope, endpointId, reason }: NoSuchEndpointProps) {
  return (
    <>
      <title>No such endpoint · Endpoint services</title>
      <PageHeading takesLostFocus>This endpoint does not exist</PageHeading>
      <Typography sx={{ my: 2, overflowWrap: 'anywhere' }}>
        {reason === 'malformed' ? (
          <>
            “{endpointId}” is not the ID of an endpoint. An ID has 32 digits and letters a to f in
            five groups, such as 530d6f2f-d115-4df2-8c36-32d19f3c0bbc. The address may have been cut
            off or mistyped.
          </>
        ) : (
          <>
            There is no endpoint with the ID {endpointId} (any more) in {scope.region}, project{' '}
            {scope.projectId}. It may have been deleted, or lie in another project or region.
          </>
        )}
      </Typography>
      <LinkButton variant="contained" to="/endpoints">
        Go to endpoints
      </LinkButton>
    </>
  );
}
