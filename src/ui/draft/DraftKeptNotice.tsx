import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { Link, useRouterState } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { clearDraft, hasDraft, subscribeToDrafts } from './draftStorage';

interface DraftKeptNoticeProps {
  /** Where the draft is kept. */
  place: string;
  /** What it is a draft of: "an endpoint service". */
  what: string;
  /** The page of the form. */
  form: '/services/new' | '/endpoints/new';
}

/** On every page but the form's: says that an unfinished form is kept, and leads back to it. */
export function DraftKeptNotice({ place, what, form }: DraftKeptNoticeProps) {
  const kept = useSyncExternalStore(subscribeToDrafts, () => hasDraft(place));
  const inForm = useRouterState({ select: ({ location }) => location.pathname.endsWith(form) });
  if (!kept || inForm) return null;
  return (
    <Alert
      severity="info"
      role="status"
      sx={{ mb: 2, alignItems: 'center', py: 0 }}
      action={
        <>
          <Button component={Link} to={form}>
            Continue
          </Button>
          <Button onClick={() => clearDraft(place)}>Discard draft</Button>
        </>
      }
    >
      Your draft of {what} is kept in this tab.
    </Alert>
  );
}
