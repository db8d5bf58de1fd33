import Typography from '@mui/material/Typography';
import type { Scope } from '../../api/scope';
import { PageHeading } from '../../ui/PageHeading';
import { LinkButton } from '../../ui/links';

interface NoSuchServiceProps {
  scope: Scope;
  serviceId: string;
  reason: 'malformed' | 'unknown';
}

/** The address names a service that is not there. */
export function NoSuchService({ scope, serviceId, reason }: NoSuchServiceProps) {
  return (
    <>
      <title>No such endpoint service · Endpoint services</title>
      <PageHeading takesLostFocus>This endpoint service does not exist</PageHeading>
      <Typography sx={{ my: 2, overflowWrap: 'anywhere' }}>
        {reason === 'malformed' ? (
          <>
            “{serviceId}” is not the ID of an endpoint service. An ID has 32 digits and letters a to
            f in five groups, such as 4189d3c2-8882-4871-a3c2-d380272eed83. The address may have
            been cut off or mistyped.
          </>
        ) : (
          <>
            There is no endpoint service with the ID {serviceId} (any more) in {scope.region},
            project {scope.projectId}. It may have been deleted, or lie in another project or
            region.
          </>
        )}
      </Typography>
      <LinkButton variant="contained" to="/services">
        Go to endpoint services
      </LinkButton>
    </>
  );
}
