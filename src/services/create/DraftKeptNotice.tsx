import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { Link, useRouterState } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { useSession } from '../../session/useSession';
import { clearDraft, hasDraft, subscribeToDrafts } from './draft/draftStorage';
import { draftPlace } from './draft/draftPlace';

/** On every page but the wizard's: says that an unfinished form is kept, and leads back to it. */
export function DraftKeptNotice() {
  const session = useSession();
  const place = draftPlace(session);
  const kept = useSyncExternalStore(subscribeToDrafts, () => hasDraft(place));
  const inWizard = useRouterState({
    select: ({ location }) => location.pathname.endsWith('/services/new'),
  });
  if (!kept || inWizard) return null;
  return (
    <Alert
      severity="info"
      role="status"
      sx={{ mb: 2, alignItems: 'center', py: 0 }}
      action={
        <>
          <Button component={Link} to="/services/new">
            Continue
          </Button>
          <Button onClick={() => clearDraft(place)}>Discard draft</Button>
        </>
      }
    >
      Your draft of an endpoint service is kept in this tab.
    </Alert>
  );
}
