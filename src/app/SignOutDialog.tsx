import Typography from '@mui/material/Typography';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { answerSignOutQuestion, type Discarded } from './signOut';

/** What drafts are of, by the beginning of where they are kept; in the order in which they are told. */
const KINDS: readonly (readonly [string, string])[] = [
  ['create-service-draft/', 'The draft of an endpoint service'],
  ['create-endpoint-draft/', 'The draft of an endpoint'],
  ['change-service-draft/', 'Changes of an endpoint service'],
  ['change-port-mappings-draft/', 'Changes of port mappings'],
  ['change-tags-draft/', 'Changes of tags of an endpoint service'],
  ['change-endpoint-tags-draft/', 'Changes of tags of an endpoint'],
  ['add-accounts-draft/', 'Accounts to be added to a whitelist'],
];

/** Asks before a sign-out discards what has been typed and not sent. */
export function SignOutDialog({ discarded }: { discarded: Discarded }) {
  return (
    <ConfirmDialog
      open
      title="Sign out and discard what is not sent?"
      confirmLabel="Sign out"
      cancelLabel="Stay"
      onConfirm={() => answerSignOutQuestion(true)}
      onClose={() => answerSignOutQuestion(false)}
    >
      <Typography>This is not sent yet, and is discarded when you sign out:</Typography>
      <ul>
        {inWords(discarded).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {discarded.isCreationUnclear && (
        <Typography gutterBottom>
          A creation was sent, and nobody knows yet whether it came to be: look for it in the list
          before you create it again.
        </Typography>
      )}
      <Typography>
        You are signed out in every tab of this browser, and what is not sent there is discarded,
        too.
      </Typography>
    </ConfirmDialog>
  );
}

function inWords({ drafts, underWay }: Discarded): readonly string[] {
  const known = KINDS.filter(([start]) => drafts.some((place) => place.startsWith(start)));
  const isOtherKept = drafts.some((place) => !KINDS.some(([start]) => place.startsWith(start)));
  return [
    ...known.map(([, words]) => words),
    ...(isOtherKept ? ['What you have typed and not sent'] : []),
    ...underWay,
  ];
}
