import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { Combobox } from './Combobox';
import { FieldMessages } from './FieldMessages';
import type { Finding } from './finding';
import { dataOf, type Loaded } from './loaded';
import { PickerState, type Offer, type PickerWords } from './PickerState';
import type { PickerOption } from './pickerOption';
import { RefreshListButton } from './RefreshListButton';

interface ResourcePickerProps {
  /** Of the input. */
  id: string;
  label: string;
  words: PickerWords;
  offer: Loaded<Offer>;
  /** ID of the chosen option; of none, empty. */
  value: string;
  /** What the form holds when no option stands for it; shown as it is and kept. */
  keptId: string;
  /** Nothing need be chosen. */
  isOptional?: boolean;
  onChoose: (id: string) => void;
  onLeave: () => void;
  /** Searches beyond what is listed, where that is not all. */
  search?: { run: (text: string) => void; isAsking: boolean } | undefined;
  /** Absent when the list comes with another one. */
  refresh?: { run: () => void; isFetching: boolean };
  error: string | undefined;
  findings: readonly Finding[];
  frozen: boolean;
}

const NO_OPTIONS: readonly PickerOption[] = [];

/** A searchable list of one kind of resource, with the state of the list and all that is said of the choice. */
export function ResourcePicker({
  id,
  label,
  words,
  offer,
  value,
  keptId,
  isOptional = false,
  onChoose,
  onLeave,
  search,
  refresh,
  error,
  findings,
  frozen,
}: ResourcePickerProps) {
  const listed = dataOf(offer)?.options ?? NO_OPTIONS;
  const chosen = listed.find((option) => option.id === value);
  const kept = useMemo<PickerOption | undefined>(
    () => (keptId === '' ? undefined : { id: keptId, label: keptId }),
    [keptId],
  );
  const options = useMemo(() => (kept ? [kept, ...listed] : listed), [kept, listed]);

  const shownChoice = chosen ?? kept;
  const isBlocked = error !== undefined || findings.some(({ severity }) => severity === 'blocks');
  const messagesId = `${id}-messages`;

  return (
    <Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
        <Combobox
          id={id}
          label={label}
          options={options}
          chosen={shownChoice}
          onChoose={onChoose}
          onLeave={onLeave}
          onSearch={search?.run}
          isWrong={isBlocked}
          isRequired={!isOptional}
          describedBy={messagesId}
          disabled={frozen}
          // A list that grows under the pointer jumps: it opens once it is there, and the line below says so.
          canOpen={offer.status !== 'loading'}
          nothingFound={(query) =>
            search?.isAsking
              ? `Asking the cloud for “${query}”…`
              : nothingShownText(offer, words, query)
          }
        />
        {refresh && (
          <RefreshListButton
            label={`Refresh ${words.many}`}
            isFetching={refresh.isFetching}
            // There is nothing to ask for yet; the line below says what is missing.
            disabled={offer.status === 'idle'}
            onRefresh={refresh.run}
          />
        )}
      </Box>
      <FieldMessages id={messagesId} error={error} findings={findings}>
        <PickerState
          offer={offer}
          words={words}
          chosen={chosen}
          keptId={keptId}
          onRetry={refresh?.run}
        />
      </FieldMessages>
    </Box>
  );
}

function nothingShownText(offer: Loaded<Offer>, words: PickerWords, query: string): string {
  switch (offer.status) {
    case 'idle':
    case 'loading':
      return words.idle;
    case 'failed':
      return `The ${words.many} could not be loaded.`;
    case 'ready':
      if (offer.missing)
        return `No ${words.one} that could be read has “${query}” in its name, ID or address.`;
      return offer.data.options.length === 0
        ? `${words.empty}.`
        : `No ${words.one} has “${query}” in its name, ID or address.`;
    default:
      return offer satisfies never;
  }
}
