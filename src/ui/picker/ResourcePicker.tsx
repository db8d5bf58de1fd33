import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useMemo, useState } from 'react';
import { FieldMessages } from './FieldMessages';
import type { Finding } from './finding';
import { dataOf, type Loaded } from './loaded';
import { PickerOptionRow } from './PickerOptionRow';
import { PickerPaper } from './PickerPaper';
import { PickerState, type Offer, type PickerWords } from './PickerState';
import { narrow, OPTIONS_SHOWN, type PickerOption } from './pickerOption';
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
  onChoose: (id: string) => void;
  onLeave: () => void;
  /** Absent when the list comes with another one. */
  refresh?: { run: () => void; isFetching: boolean };
  error: string | undefined;
  findings: readonly Finding[];
  frozen: boolean;
}

const NUMBER = new Intl.NumberFormat('en');
const NO_OPTIONS: readonly PickerOption[] = [];

/** A searchable list of one kind of resource, with the state of the list and all that is said of the choice. */
export function ResourcePicker({
  id,
  label,
  words,
  offer,
  value,
  keptId,
  onChoose,
  onLeave,
  refresh,
  error,
  findings,
  frozen,
}: ResourcePickerProps) {
  // Null while nothing is being searched for: then the input shows what is chosen.
  const [query, setQuery] = useState<string | null>(null);
  const [isOpened, setIsOpened] = useState(false);
  const listed = dataOf(offer)?.options ?? NO_OPTIONS;
  const chosen = listed.find((option) => option.id === value);
  const kept = useMemo<PickerOption | undefined>(
    () => (keptId === '' ? undefined : { id: keptId, label: keptId }),
    [keptId],
  );
  const options = useMemo(() => (kept ? [kept, ...listed] : listed), [kept, listed]);
  const { shown, found } = useMemo(() => narrow(options, query ?? ''), [options, query]);

  const shownChoice = chosen ?? kept;
  const isBlocked = error !== undefined || findings.some(({ severity }) => severity === 'blocks');
  const messagesId = `${id}-messages`;

  return (
    <Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
        <Autocomplete
          id={id}
          sx={{ flex: 1, minWidth: 0 }}
          options={options}
          filterOptions={() => shown}
          value={shownChoice ?? null}
          isOptionEqualToValue={(option, choice) => option.id === choice.id}
          getOptionLabel={(option) => option.label}
          getOptionKey={(option) => option.id}
          getOptionDisabled={(option) => option.disabledReason !== undefined}
          // Within the page's main part, where a screen reader looks for it.
          disablePortal
          // So that the reason why a row cannot be chosen is reached by keyboard as well.
          disabledItemsFocusable
          onChange={(_event, option) => onChoose(option?.id ?? '')}
          inputValue={query ?? shownChoice?.label ?? ''}
          onInputChange={(_event, text, reason) => setQuery(reason === 'input' ? text : null)}
          onBlur={onLeave}
          disabled={frozen}
          // A list that grows under the pointer jumps: it opens once it is there, and the line below says so.
          open={isOpened && offer.status !== 'loading'}
          onOpen={() => setIsOpened(true)}
          onClose={() => setIsOpened(false)}
          noOptionsText={nothingShownText(offer, words, query)}
          slots={{ paper: PickerPaper }}
          slotProps={{
            paper: {
              footer:
                found > OPTIONS_SHOWN
                  ? `Showing ${NUMBER.format(shown.length)} of ${NUMBER.format(found)}: type to narrow`
                  : undefined,
            },
          }}
          renderOption={({ key, ...props }, option) => (
            <PickerOptionRow key={key} {...props} option={option} />
          )}
          renderInput={(params) => (
            <TextField
              {...params}
              label={label}
              error={isBlocked}
              slotProps={{
                ...params.slotProps,
                htmlInput: {
                  ...params.slotProps.htmlInput,
                  'aria-describedby': messagesId,
                  'aria-required': true,
                  spellCheck: false,
                },
              }}
            />
          )}
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

function nothingShownText(offer: Loaded<Offer>, words: PickerWords, query: string | null): string {
  switch (offer.status) {
    case 'idle':
    case 'loading':
      return words.idle;
    case 'failed':
      return `The ${words.many} could not be loaded.`;
    case 'ready':
      return offer.data.options.length === 0
        ? `${words.empty}.`
        : `No ${words.one} has “${query ?? ''}” in its name, ID or address.`;
    default:
      return offer satisfies never;
  }
}
