import Dialog from '@mui/material/Dialog';
import IconButton from '@mui/material/IconButton';
import { styled, useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useId, useRef, useState, useSyncExternalStore, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { LONGEST_SEARCH } from '../../services/list/listView';
import { useServicesByName } from '../../services/list/useServicesByName';
import type { Session } from '../../session/session';
import { failureWords } from '../../status/failureWords';
import type { Command, CommandGroup } from '../../ui/commands/command';
import { offeredCommands, subscribeToOffers } from '../../ui/commands/offeredCommands';
import { RemoveIcon, SearchIcon } from '../../ui/icons';
import { hasAppleKeys, isPressed } from '../../ui/keys/keystroke';
import { movedTo } from '../../ui/picker/comboboxKeys';
import { useRestingText } from '../../ui/useRestingText';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { PALETTE_KEYS } from '../shortcuts/firstKeys';
import { CommandOptions, optionElementId } from './CommandOptions';
import { fittingCommands } from './fittingCommands';
import { PaletteFoot } from './PaletteFoot';
import { SearchFailure } from './SearchFailure';
import { searchWords } from './searchWords';
import { useServiceCommandGroups } from './useServiceCommandGroups';

const Sought = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: theme.spacing(1),
  padding: theme.spacing(1, 1.5),
  borderBlockEnd: `1px solid ${theme.vars.palette.divider}`,
  color: theme.vars.palette.text.secondary,
  '& input': {
    flex: 1,
    minWidth: 0,
    height: '2.25rem',
    padding: 0,
    border: 0,
    outline: 0,
    font: 'inherit',
    fontSize: '1rem',
    color: theme.vars.palette.text.primary,
    backgroundColor: 'transparent',
    '&::placeholder': { color: theme.vars.palette.text.secondary, opacity: 1 },
    '&::-webkit-search-cancel-button': { display: 'none' },
  },
}));

interface CommandPaletteProps {
  session: Session;
  /** What the frame itself offers. */
  frame: readonly CommandGroup[];
  onClose: () => void;
}

/** Finds a page, an action or a service by its name, and goes there or does it. */
export function CommandPalette({ session, frame, onClose }: CommandPaletteProps) {
  const titleId = useId();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [sought, setSought] = useState('');
  const [asked, setAsked] = useState('');
  const [chosenId, setChosenId] = useState<string>();
  const [said, setSaid] = useState('');
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  const offered = useSyncExternalStore(subscribeToOffers, offeredCommands);
  const services = useServicesByName(session.scope, sought, asked);
  const { recent, found } = useServiceCommandGroups(session);
  const resting = useRestingText(input, asked, setAsked);

  const here = fittingCommands([...offered, recent, ...frame], sought);
  const shown = new Set(here.flatMap(({ commands }) => commands.map(({ id }) => id)));
  const groups = [...here, found(services, sought, shown)].filter(
    ({ commands }) => commands.length > 0,
  );
  const options = groups.flatMap(({ commands }) => commands);
  const active = options.find(({ id }) => id === chosenId) ?? options[0];

  const choose = (command: Command) => {
    if (command.whyNot !== undefined) {
      setSaid(command.whyNot);
      return;
    }
    if ('tell' in command) {
      void command.tell().then(setSaid);
      return;
    }
    // First the focus is where it was: what is opened from here gives it back to there.
    flushSync(onClose);
    command.run();
  };

  const moveTo = (next: Command | undefined) => {
    setChosenId(next?.id);
    if (next)
      document
        .getElementById(optionElementId(listId, next.id))
        ?.scrollIntoView({ block: 'nearest' });
  };

  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (isPressed(PALETTE_KEYS, event.nativeEvent, hasAppleKeys())) {
      event.preventDefault();
      onClose();
      return;
    }
    if (event.target !== input.current) return;
    const at = active ? options.indexOf(active) : -1;
    const next = movedTo(event.key, at, options.length);
    if (next !== undefined) {
      event.preventDefault();
      moveTo(options[next]);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (active) choose(active);
      else resting.onKeyDown(event);
    }
  };

  return (
    <Dialog
      open
      onClose={onClose}
      onKeyDown={pressed}
      aria-labelledby={titleId}
      fullScreen={isNarrow}
      fullWidth
      maxWidth="sm"
      transitionDuration={0}
      slotProps={{
        container: { sx: { alignItems: 'start' } },
        paper: {
          variant: 'elevation',
          elevation: 12,
          sx: isNarrow ? null : { height: 'min(34rem, 80vh)', mt: '8vh' },
        },
      }}
    >
      <VisuallyHidden as="h2" id={titleId}>
        Commands
      </VisuallyHidden>
      <Sought>
        <SearchIcon />
        <input
          ref={input}
          type="search"
          role="combobox"
          aria-label="Search commands and services"
          aria-expanded={options.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active && optionElementId(listId, active.id)}
          placeholder="Page, action, service name or ID"
          maxLength={LONGEST_SEARCH}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- what a dialog that is opened to type in must do
          autoFocus
          defaultValue=""
          onChange={(event) => {
            setSought(event.target.value);
            setChosenId(undefined);
            setSaid('');
            resting.onChange();
          }}
        />
        <IconButton aria-label="Close" onClick={onClose}>
          <RemoveIcon />
        </IconButton>
      </Sought>
      <CommandOptions
        id={listId}
        groups={groups}
        activeId={active?.id}
        busy={services.isAsking}
        onApproach={setChosenId}
        onChoose={choose}
      />
      {services.error && (
        <SearchFailure words={failureWords(services.error)} onAgain={services.askAgain} />
      )}
      <PaletteFoot words={said || searchWords(sought, services, options.length)} />
    </Dialog>
  );
}
