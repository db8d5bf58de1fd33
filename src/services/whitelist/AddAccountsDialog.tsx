import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import { styled } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import { useEffect, useId, useRef, useState } from 'react';
import { PERMISSIONS_PER_REQUEST, type Admitted, type Permission } from '../../api/permissions';
import type { Scope } from '../../api/scope';
import type { EndpointService } from '../../api/vpcep';
import { DialogForm } from '../../ui/DialogForm';
import { ActionButton } from '../../ui/ActionButton';
import { RowCheckbox } from '../../ui/RowCheckbox';
import { DraftBackNotice } from '../../ui/draft/DraftBackNotice';
import { useKeptDraft } from '../../ui/draft/useKeptDraft';
import { exposureOf } from '../exposure/exposure';
import { isBlank, keptAccounts, type AccountsDraft } from './accountsDraft';
import { IdNotes } from './IdNotes';
import { readAccountIds, withoutNoIds, type ReadAccountIds } from './readAccountIds';
import { useOwnAccount } from './useOwnAccount';
import { entriesWords, inRequests } from './whitelistRequests';

const Choice = styled('label')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: theme.spacing(0.5),
  marginBlock: theme.spacing(1),
}));

interface AddAccountsDialogProps {
  scope: Scope;
  serviceId: string;
  service: EndpointService | undefined;
  /** The entries that have been read. */
  present: readonly Permission[];
  open: boolean;
  /** Where the draft is kept. */
  place: string;
  /** Why nothing can be added now, whatever is entered. */
  whyNot: string | undefined;
  onAdd: (entries: readonly Admitted[]) => void;
  onClose: () => void;
}

/**
 * Takes many account IDs at once, however they are separated, and tells what is odd about them before they are sent.
 * Closed in passing, it has what was entered when it is opened again.
 */
export function AddAccountsDialog({ open, onClose, ...props }: AddAccountsDialogProps) {
  const titleId = useId();
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby={titleId} maxWidth="md" fullWidth>
      <DialogTitle id={titleId}>Add accounts</DialogTitle>
      <AddAccountsForm {...props} onClose={onClose} />
    </Dialog>
  );
}

// A component of its own, so that it begins with what is kept whenever the dialog is opened.
function AddAccountsForm({
  scope,
  serviceId,
  service,
  present,
  place,
  whyNot,
  onAdd,
  onClose,
}: Omit<AddAccountsDialogProps, 'open'>) {
  const [kept] = useState(() => keptAccounts(place));
  const [text, setText] = useState(kept.text);
  const [everyoneTicked, setEveryoneTicked] = useState(kept.everyone);
  const draft = useKeptDraft<AccountsDraft>(place, isBlank, () => ({
    text,
    everyone: everyoneTicked,
  }));
  const field = useRef<HTMLTextAreaElement>(null);
  // Before the dialog's focus trap looks: it takes the focus to itself when it finds it elsewhere.
  useEffect(() => field.current?.focus(), []);
  const ownAccount = useOwnAccount(scope, serviceId, service);
  const everyoneListed = present.some(({ admitted }) => admitted.who === 'everyone');
  const read = readAccountIds(text, {
    listed: new Set(
      present.flatMap(({ admitted }) => (admitted.who === 'account' ? [admitted.id] : [])),
    ),
    everyoneListed,
    ownAccount,
    projectId: scope.projectId,
  });
  const everyone = (everyoneTicked || read.everyone) && !everyoneListed;
  const entries: Admitted[] = [
    ...(everyone ? [{ who: 'everyone' } as const] : []),
    ...read.ids.map((id) => ({ who: 'account', id }) as const),
  ];
  const whyNoAdding = whyNot ?? whyNotAdd(entries, read);
  const noIds = read.notes.filter(({ kind }) => kind === 'no-id');
  const warning = exposureOf(service?.approval_enabled, {
    everyone: true,
    accounts: 0,
    complete: true,
  });
  return (
    <DialogForm
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (whyNoAdding !== undefined) return;
        // The draft is kept until the cloud has taken all of it.
        onAdd(entries);
      }}
    >
      <DialogContent>
        {/* Room for the label of the first field. */}
        <Stack spacing={2} sx={{ pt: 1.25 }}>
          <DraftBackNotice dropped={[]} isUnsent={!isBlank(kept)} />
          <TextField
            inputRef={field}
            label="Account IDs"
            multiline
            minRows={4}
            maxRows={12}
            value={text}
            error={noIds.length > 0}
            onChange={(event) => setText(event.target.value)}
            helperText="One or many, with anything between them; iam:domain:: is put in front of each. An account ID has 32 digits and letters a to f."
            slotProps={{ htmlInput: { autoComplete: 'off', spellCheck: false } }}
          />
        </Stack>
        {noIds.length > 0 && (
          <Button onClick={() => setText(withoutNoIds(text, noIds))}>
            {noIds.length === 1
              ? 'Take out what is no ID'
              : `Take out the ${noIds.length} that are no IDs`}
          </Button>
        )}
        <IdNotes notes={read.notes} />
        {everyoneListed ? (
          <p>Everyone is on the whitelist already.</p>
        ) : (
          <Choice>
            <RowCheckbox label="Everyone" checked={everyone} onChange={setEveryoneTicked} />
            Everyone
          </Choice>
        )}
        {everyone && (
          <Alert severity={warning.level === 'alarming' ? 'error' : 'warning'} role="note">
            <AlertTitle>{warning.title}</AlertTitle>
            {warning.text}
          </Alert>
        )}
        <p role="status">{announcement(entries)}</p>
      </DialogContent>
      <DialogActions>
        <Button
          onClick={() => {
            draft.forget();
            onClose();
          }}
        >
          Cancel
        </Button>
        <ActionButton type="submit" variant="contained" whyNot={whyNoAdding}>
          Add
        </ActionButton>
      </DialogActions>
    </DialogForm>
  );
}

function whyNotAdd(entries: readonly Admitted[], { notes }: ReadAccountIds): string | undefined {
  const first = notes.find(({ kind }) => kind === 'no-id');
  if (first) return `Correct or take out what is no account ID first: line ${first.line}.`;
  if (entries.length > 0) return undefined;
  return notes.length > 0
    ? 'Nothing is left to add: see the notes on what was entered.'
    : 'Enter at least one account ID, or choose Everyone.';
}

/** Said beforehand, as each request can fail by itself. */
function announcement(entries: readonly Admitted[]): string {
  if (entries.length === 0) return 'Nothing to add yet.';
  const requests = inRequests('add', entries).length;
  const words = `To be added: ${entriesWords(entries)}`;
  return requests === 1
    ? `${words}.`
    : `${words}, in ${requests} requests of at most ${PERMISSIONS_PER_REQUEST}.`;
}
