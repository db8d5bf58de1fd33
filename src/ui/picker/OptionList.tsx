import Paper from '@mui/material/Paper';
import { styled } from '@mui/material/styles';
import { memo, useEffect, useRef, type SyntheticEvent } from 'react';
import { PickerOptionRow } from './PickerOptionRow';
import type { PickerOption } from './pickerOption';

const Surface = styled(Paper)(({ theme }) => ({
  position: 'absolute',
  insetInline: 0,
  zIndex: theme.zIndex.modal,
  '&[data-side="below"]': { insetBlockStart: '100%' },
  // Clear of the label, which stands in the field's upper edge.
  '&[data-side="above"]': { insetBlockEnd: `calc(100% + ${theme.spacing(1.25)})` },
}));

// The rows are styled from here: a thousand of them are searched through between two keys.
const List = styled('div')(({ theme }) => ({
  maxHeight: 'min(40vh, 18rem)',
  margin: 0,
  padding: theme.spacing(1, 0),
  overflow: 'auto',
  fontSize: theme.typography.body2.fontSize,
  '& > div': {
    padding: theme.spacing(0.75, 2),
    cursor: 'pointer',
    '&[aria-selected="true"]': {
      backgroundColor: `color-mix(in srgb, ${theme.vars.palette.primary.main} 10%, transparent)`,
    },
    '&[data-active]': {
      backgroundColor: `color-mix(in srgb, ${theme.vars.palette.primary.main} 16%, transparent)`,
      boxShadow: `inset 3px 0 ${theme.vars.palette.primary.main}`,
    },
    '&[aria-disabled="true"]': { color: theme.vars.palette.text.secondary, cursor: 'not-allowed' },
  },
  '& .head': { display: 'flex', justifyContent: 'space-between', gap: theme.spacing(2) },
  '& .head > :first-of-type': { fontWeight: 600, overflowWrap: 'anywhere' },
  '& .small': { fontSize: '0.75rem', lineHeight: 1.66, color: theme.vars.palette.text.secondary },
  '& .note': { display: 'flex', gap: theme.spacing(0.5) },
  '& .error': { color: theme.vars.palette.error.main },
  '& .warning': { color: theme.vars.palette.warning.main },
}));

const Line = styled('div')(({ theme }) => ({
  padding: theme.spacing(0.75, 2),
  fontSize: '0.75rem',
  lineHeight: 1.66,
  color: theme.vars.palette.text.secondary,
  '[role="listbox"] + &': { borderBlockStart: `1px solid ${theme.vars.palette.divider}` },
}));

/** The option that keys and pointer are at; one that a key has led to is scrolled to. */
export interface ActiveOption {
  id: string;
  byKey: boolean;
}

interface OptionListProps {
  /** Of the listbox. */
  id: string;
  labelId: string;
  side: 'below' | 'above';
  options: readonly PickerOption[];
  /** How many there are, rendered or not. */
  found: number;
  active: ActiveOption | undefined;
  chosenId: string | undefined;
  /** Said below the rows, or in their place when there are none. */
  line: string | undefined;
  onActive: (id: string) => void;
  onChoose: (id: string) => void;
  /** The end of what is rendered comes near. */
  onNearEnd: () => void;
}

export function optionElementId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** What of the list's height may be left below before more rows are rendered. */
const NEAR_END_PX = 200;

/** The rows of a picker. Memoised, so that a key is on the screen before the rows that it finds. */
export const OptionList = memo(function OptionList({
  id,
  labelId,
  side,
  options,
  found,
  active,
  chosenId,
  line,
  onActive,
  onChoose,
  onNearEnd,
}: OptionListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active?.byKey)
      list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const optionAt = (event: SyntheticEvent): PickerOption | undefined => {
    const row = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    return row ? options[[...(row.parentElement?.children ?? [])].indexOf(row)] : undefined;
  };

  return (
    // Whatever is pressed in here, the field keeps the focus.
    <Surface
      variant="elevation"
      elevation={6}
      data-side={side}
      onMouseDown={(event) => event.preventDefault()}
    >
      {options.length > 0 && (
        <List
          ref={list}
          id={id}
          role="listbox"
          aria-labelledby={labelId}
          onMouseMove={(event) => {
            const option = optionAt(event);
            if (option && option.id !== active?.id) onActive(option.id);
          }}
          onClick={(event) => {
            const option = optionAt(event);
            if (option && option.disabledReason === undefined) onChoose(option.id);
          }}
          onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
            if (scrollHeight - scrollTop - clientHeight < NEAR_END_PX) onNearEnd();
          }}
        >
          {options.map((option, index) => (
            <PickerOptionRow
              key={option.id}
              id={optionElementId(id, index)}
              option={option}
              place={index + 1}
              of={found}
              isActive={option.id === active?.id}
              isChosen={option.id === chosenId}
            />
          ))}
        </List>
      )}
      {line && <Line role="status">{line}</Line>}
    </Surface>
  );
});
