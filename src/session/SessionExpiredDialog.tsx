import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useEffect, useId, useRef, useState } from 'react';
import { renew, renewSampleToken, type Session } from './session';
import { authenticate, ofProject } from './signIn/authenticate';
import { CredentialsForm } from './signIn/CredentialsForm';

interface SessionExpiredDialogProps {
  session: Session;
  onSignOut: () => void;
  /** Absent once the session has expired: there is no way past it but the sign-in. */
  onClose?: (() => void) | undefined;
}

/** Over the page, which stays as it is: a new token in place of one that has run out, or soon will. */
export function SessionExpiredDialog({ session, onSignOut, onClose }: SessionExpiredDialogProps) {
  const titleId = useId();
  const textId = useId();
  return (
    <Dialog
      open
      onClose={session.expired ? undefined : onClose}
      aria-labelledby={titleId}
      aria-describedby={textId}
      maxWidth="sm"
      fullWidth
    >
      <DialogTitle id={titleId}>
        {session.expired ? 'Your session has expired' : 'Renew your session'}
      </DialogTitle>
      {session.source === 'sample' ? (
        __SAMPLE_DATA__ && <SampleTokenForm textId={textId} />
      ) : (
        <DialogContent>
          <DialogContentText id={textId} sx={{ mb: 2 }}>
            {session.expired && 'The cloud no longer takes the token. '}
            Nothing you typed is lost: with a new sign-in to {session.projectName}, what was being
            read goes on by itself; a change that was refused waits until you send it again.
            {session.user &&
              ` Anybody else than ${session.user.name} begins anew, without what is typed here.`}
          </DialogContentText>
          <CredentialsForm
            known={session.user}
            submitLabel="Renew"
            takesFocus
            onSubmit={async (credentials) => {
              const { region, projectId } = session.scope;
              const projectName = session.projectName ?? region;
              const granted = await authenticate({ region, projectName }, credentials);
              renew(ofProject(granted, projectId));
              onClose?.();
            }}
            actions={
              session.expired ? (
                <Button onClick={onSignOut}>Sign out</Button>
              ) : (
                <Button onClick={onClose}>Cancel</Button>
              )
            }
          />
        </DialogContent>
      )}
    </Dialog>
  );
}

function SampleTokenForm({ textId }: { textId: string }) {
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // `autoFocus` loses to the dialog's own focus on itself.
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const token = field.current?.value.trim() ?? '';
        if (token === '') setMissing(true);
        else renewSampleToken(token);
      }}
    >
      <DialogContent>
        <DialogContentText id={textId} sx={{ mb: 2 }}>
          The cloud no longer takes the token. Nothing you typed is lost: with a new one, what was
          being read goes on by itself; a change that was refused waits until you send it again.
        </DialogContentText>
        <TextField
          inputRef={field}
          label="Token"
          autoComplete="off"
          onChange={() => setMissing(false)}
          error={missing}
          helperText={
            missing
              ? 'Enter a token, such as the one that your sign-in tool printed.'
              : 'With sample data any text is a good token.'
          }
        />
      </DialogContent>
      <DialogActions>
        <Button type="submit" variant="contained">
          Renew
        </Button>
      </DialogActions>
    </form>
  );
}
