import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { Scope } from '../api/scope';
import { PageHeading } from '../ui/PageHeading';
import { PageTitle } from '../ui/PageTitle';

interface NoSuchThingProps {
  scope: Scope;
  /** As it stands in the address. */
  id: string;
  /** Whether it is no ID at all, or one that the cloud does not know. */
  reason: 'malformed' | 'unknown';
  /** Within a sentence: "endpoint service". */
  thing: string;
  /** An ID of its kind. */
  example: string;
  toList: ReactNode;
}

/** The address names something that is not there. */
export function NoSuchThing({ scope, id, reason, thing, example, toList }: NoSuchThingProps) {
  return (
    <>
      <PageTitle of={`No such ${thing}`} />
      <PageHeading takesLostFocus>This {thing} does not exist</PageHeading>
      <Typography sx={{ my: 2, overflowWrap: 'anywhere' }}>
        {reason === 'malformed' ? (
          <>
            “{id}” is not the ID of an {thing}. An ID has 32 digits and letters a to f in five
            groups, such as {example}. The address may have been cut off or mistyped.
          </>
        ) : (
          <>
            There is no {thing} with the ID {id} (any more) in {scope.region}, project{' '}
            {scope.projectId}. It may have been deleted, or lie in another project or region.
          </>
        )}
      </Typography>
      {toList}
    </>
  );
}
