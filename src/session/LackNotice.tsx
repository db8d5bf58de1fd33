import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { forgetLacks } from './session';

/** A list that may not be read says so in its place; actions are off wherever they are offered. */
const WRITES = /:(?:create|update|delete)$/;

interface LackNoticeProps {
  /** What each permission that is lacking allows, by its name. */
  lacks: Readonly<Record<string, string>>;
}

/** Which actions are off for want of a permission, and the way to have them back once the administrator has granted it. */
export function LackNotice({ lacks }: LackNoticeProps) {
  const actions = Object.entries(lacks).filter(([permission]) => WRITES.test(permission));
  if (actions.length === 0) return null;
  return (
    <Alert
      severity="warning"
      // What was refused has been said aloud where it was asked for.
      role="note"
      aria-label="Actions that are off"
      sx={{ mb: 2 }}
      action={
        <Button color="inherit" onClick={forgetLacks}>
          Check again
        </Button>
      }
    >
      {actions.map(([permission, what]) => (
        <div key={permission}>
          Your user may not {what}: that takes the permission {permission}, so it is off.
        </div>
      ))}
      Ask your administrator. After “Check again” the cloud is asked anew with your next try.
    </Alert>
  );
}
