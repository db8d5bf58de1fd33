import Stack from '@mui/material/Stack';
import { OutcomeUnknownPanel, type CreatedWords } from './OutcomeUnknownPanel';
import { RefusalAlert } from './RefusalAlert';
import type { useCreation } from './useCreation';

interface CreationOutcomeProps<Made extends { id: string; status: string }> {
  /** Of the element, which focus can be led to. */
  id: string;
  creation: Omit<ReturnType<typeof useCreation<never, unknown, Made>>, 'send'>;
  words: CreatedWords;
  nameOf: (made: Made) => string;
  /** The person wants it sent again, though the first may have been carried out after all. */
  onSendAgain: () => void;
}

/** What has come of a create, above the buttons of its form: a refusal of no field, or the search for a lost one. */
export function CreationOutcome<Made extends { id: string; status: string }>({
  id,
  creation,
  words,
  nameOf,
  onSendAgain,
}: CreationOutcomeProps<Made>) {
  const { outcome } = creation;
  return (
    <Stack spacing={2} sx={{ mt: 3 }} id={id}>
      {outcome.phase === 'refused' && (
        <RefusalAlert thing={words.one} error={outcome.error} onClose={creation.dismissRefusal} />
      )}
      {(outcome.phase === 'looking' ||
        outcome.phase === 'found' ||
        outcome.phase === 'not-found') && (
        <OutcomeUnknownPanel
          outcome={outcome}
          words={words}
          nameOf={nameOf}
          onStop={creation.stopLooking}
          onLookAgain={creation.lookAgain}
          onOpen={creation.claim}
          onSendAgain={() => {
            creation.giveUp();
            onSendAgain();
          }}
        />
      )}
    </Stack>
  );
}
