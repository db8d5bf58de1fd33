import Alert from '@mui/material/Alert';
import { ChangesTable } from '../../ui/changes/ChangesTable';
import type { Difference } from '../../ui/changes/differences';
import type { ChangeField } from './changeForm';
import { Review } from './Review';

interface WhatWillChangeProps {
  changes: readonly Difference[];
  changed: readonly ChangeField[];
}

/** What a change means for those who are connected or want to be; the reference says of none what becomes of them. */
const CONSEQUENCES: Partial<Record<ChangeField, string>> = {
  name: 'Consumers create endpoints by the full name: give them the new one.',
  approval: 'Approval holds for new endpoints; those that wait now go on waiting for you.',
  tcpProxy: 'Live connections may suffer: a backend that does not expect it cannot read them.',
  portId: 'Live connections may suffer: they are led to another backend.',
};

/** The fields before and after, and what follows from it. */
export function WhatWillChange({ changes, changed }: WhatWillChangeProps) {
  const consequences = changed.flatMap((field) => CONSEQUENCES[field] ?? []);
  return (
    <Review>
      <ChangesTable label="Fields that change" heading="Field" changes={changes} />
      {consequences.length > 0 && (
        <Alert severity="warning" role="note">
          {consequences.join(' ')}
        </Alert>
      )}
    </Review>
  );
}
