import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useEffect, useId, useRef, useState } from 'react';
import { renew, type Session } from './session';

/** Over the page, which stays as it is: a new token in place of the one that has run out. */
export function SessionExpiredDialog({ session }: { session: Session }) {
  const titleId = useId();
  const textId = useId();
  return (
    <Dialog open aria-labelledby={titleId} aria-describedby={textId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>Your session has expired</DialogTitle>
      <RenewForm textId={textId} isSample={session.source === 'sample'} />
    </Dialog>
  );
}

function RenewForm({ textId, isSample }: { textId: string; isSample: boolean }) {
  const [token, setToken] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // `autoFocus` loses to the dialog's own focus on itself.
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (token.trim() === '') setMissing(true);
        else renew(token.trim());
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
          value={token}
          autoComplete="off"
          type={isSample ? 'text' : 'password'}
          onChange={(event) => {
            setToken(event.target.value);
            setMissing(false);
          }}
          error={missing}
          helperText={
            missing
              ? 'Enter a token, such as the one that your sign-in tool printed.'
              : __SAMPLE_DATA__ && isSample
                ? 'With sample data any text is a good token.'
                : 'A token of the same project. It is kept in memory only.'
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
