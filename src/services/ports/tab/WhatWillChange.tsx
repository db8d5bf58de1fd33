import Alert from '@mui/material/Alert';
import { ChangesTable } from '../../../ui/changes/ChangesTable';
import type { Difference } from '../../../ui/changes/differences';
import { Review } from '../../change/Review';

interface WhatWillChangeProps {
  changes: readonly Difference[];
  /** Endpoints that are connected or being connected, where the cloud has told. */
  connected: number | undefined;
}

/** The port mappings before and after, and what it may mean for those who are connected. */
export function WhatWillChange({ changes, connected }: WhatWillChangeProps) {
  return (
    <Review>
      <ChangesTable label="Port mappings that change" heading="Port mapping" changes={changes} />
      {/* "Modifying a VPC Endpoint Service" has `ports`; the user manual says that they cannot be changed. */}
      <Alert severity="warning" role="note">
        {connectedWords(connected)} Live connections may suffer: the API reference does not say what
        becomes of them, and consumers who use a terminal port that goes or leads elsewhere lose it.
        Tell them first.
      </Alert>
    </Review>
  );
}

function connectedWords(connected: number | undefined): string {
  if (connected === undefined) return '';
  if (connected === 0) return 'No endpoint is connected now.';
  return connected === 1 ? '1 endpoint is connected.' : `${connected} endpoints are connected.`;
}
