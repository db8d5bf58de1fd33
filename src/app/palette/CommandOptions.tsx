import { styled } from '@mui/material/styles';
import { useId } from 'react';
import type { Command, CommandGroup } from '../../ui/commands/command';
import { Keys } from '../../ui/keys/Keys';
import { keysOf } from '../shortcuts/shortcuts';

const List = styled('div')(({ theme }) => ({
  flex: '0 1 auto',
  minHeight: 0,
  overflowY: 'auto',
  overscrollBehavior: 'contain',
  padding: theme.spacing(0.5),
  scrollPaddingBlock: theme.spacing(1),
}));

const GroupTitle = styled('div')(({ theme }) => ({
  padding: theme.spacing(1.25, 1, 0.5),
  color: theme.vars.palette.text.secondary,
  fontSize: theme.typography.caption.fontSize,
  fontWeight: 600,
  overflowWrap: 'anywhere',
}));

const Option = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: theme.spacing(0, 2),
  minHeight: '2.25rem',
  padding: theme.spacing(0.5, 1),
  borderRadius: theme.shape.borderRadius,
  fontSize: theme.typography.body2.fontSize,
  cursor: 'pointer',
  overflowWrap: 'anywhere',
  '& small': { color: theme.vars.palette.text.secondary, fontSize: 'inherit' },
  '&[aria-selected=true]': {
    backgroundColor: theme.vars.palette.action.selected,
    boxShadow: `inset 3px 0 0 ${theme.vars.palette.primary.main}`,
  },
  '&[aria-disabled=true]': { color: theme.vars.palette.text.secondary, cursor: 'not-allowed' },
  '@media (forced-colors: active)': {
    '&[aria-selected=true]': { outline: '2px solid Highlight', outlineOffset: -2 },
  },
}));

export function optionElementId(listId: string, commandId: string): string {
  return `${listId}-${commandId}`;
}

interface CommandOptionsProps {
  id: string;
  groups: readonly CommandGroup[];
  /** The one that Enter chooses. */
  activeId: string | undefined;
  busy: boolean;
  /** The pointer is on it. */
  onApproach: (id: string) => void;
  onChoose: (command: Command) => void;
}

/** The commands to choose from, group by group; the focus stays in the text that they are sought by. */
export function CommandOptions({
  id: listId,
  groups,
  activeId,
  busy,
  onApproach,
  onChoose,
}: CommandOptionsProps) {
  const titleId = useId();
  return (
    <List
      id={listId}
      role="listbox"
      aria-label="Commands and services"
      aria-busy={busy}
      // A press takes the focus away from where one types.
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map(({ title, commands }, place) => (
        <div key={`${place}/${title}`} role="group" aria-labelledby={`${titleId}-${place}`}>
          <GroupTitle id={`${titleId}-${place}`}>{title}</GroupTitle>
          {commands.map((command) => (
            <CommandOption
              key={command.id}
              id={optionElementId(listId, command.id)}
              command={command}
              isActive={command.id === activeId}
              onApproach={() => onApproach(command.id)}
              onChoose={() => onChoose(command)}
            />
          ))}
        </div>
      ))}
    </List>
  );
}

interface CommandOptionProps {
  id: string;
  command: Command;
  isActive: boolean;
  onApproach: () => void;
  onChoose: () => void;
}

function CommandOption({ id, command, isActive, onApproach, onChoose }: CommandOptionProps) {
  const { label, hint, whyNot } = command;
  const keys = keysOf(command.id);
  return (
    <Option
      id={id}
      role="option"
      aria-selected={isActive}
      aria-disabled={whyNot !== undefined}
      onPointerMove={() => {
        if (!isActive) onApproach();
      }}
      onClick={onChoose}
    >
      <span>{label}</span>
      {(whyNot ?? hint) !== undefined && <small>{whyNot ?? hint}</small>}
      {keys !== undefined && <Keys keys={keys} />}
    </Option>
  );
}
