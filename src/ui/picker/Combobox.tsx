import { styled } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useSteadyCallback } from '../useSteadyCallback';
import { ComboboxButtons } from './ComboboxButtons';
import { isListKey, movedTo } from './comboboxKeys';
import { optionElementId, OptionList, type ActiveOption } from './OptionList';
import { narrow, OPTIONS_SHOWN, searchable, type PickerOption } from './pickerOption';
import { useTypedText } from './useTypedText';

/** Rows rendered at first: what an open list shows of them. More follow as it is scrolled. */
const FIRST_ROWS = 12;
/** Room that a list needs below its field, before it opens above. */
const ROOM_PX = 330;

const Field = styled('div')({ position: 'relative', flex: 1, minWidth: 0 });

const NUMBER = new Intl.NumberFormat('en');

interface ComboboxProps {
  /** Of the input. */
  id: string;
  label: string;
  options: readonly PickerOption[];
  chosen: PickerOption | undefined;
  onChoose: (id: string) => void;
  onLeave: () => void;
  /** Told of what is searched for; of nothing, empty. */
  onSearch?: ((text: string) => void) | undefined;
  isWrong: boolean;
  isRequired: boolean;
  describedBy: string;
  disabled: boolean;
  /** False while there is no list yet: it opens once it is there. */
  canOpen: boolean;
  nothingFound: (query: string) => string;
}

/**
 * A field that is searched in, over a list of options ("Combobox" of the ARIA Authoring Practices). A key renders
 * nothing and what it finds follows right after, so that typing is as fast over a thousand options as over ten.
 */
export function Combobox({
  id,
  label,
  options,
  chosen,
  onChoose,
  onLeave,
  onSearch,
  isWrong,
  isRequired,
  describedBy,
  disabled,
  canOpen,
  nothingFound,
}: ComboboxProps) {
  const field = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [isFocused, setFocused] = useState(false);
  const [query, setQuery] = useState('');
  const [opened, setOpened] = useState<'below' | 'above'>();
  const [active, setActive] = useState<ActiveOption>();
  const [limit, setLimit] = useState(FIRST_ROWS);

  const prepared = useMemo(() => searchable(options), [options]);
  const { shown, found } = useMemo(() => narrow(prepared, query), [prepared, query]);
  const rendered = useMemo(() => shown.slice(0, limit), [shown, limit]);
  const isOpen = opened !== undefined && canOpen && !disabled;
  const listId = `${id}-options`;
  const hasList = isOpen && rendered.length > 0;
  const activeIndex = shown.findIndex((option) => option.id === active?.id);
  const holdsText = isFocused || chosen !== undefined;

  const search = (text: string) => {
    setQuery(text);
    setActive(undefined);
    setLimit(FIRST_ROWS);
    onSearch?.(text);
  };
  const show = () => {
    const place = field.current?.getBoundingClientRect();
    const below = place ? window.innerHeight - place.bottom : ROOM_PX;
    setOpened(place && below < ROOM_PX && place.top > below ? 'above' : 'below');
  };
  const typed = useTypedText(input, chosen?.label ?? '', (text) => {
    search(text);
    show();
  });
  const reach = (option: PickerOption | undefined, index: number) => {
    setActive(option && { id: option.id, byKey: true });
    if (index >= FIRST_ROWS) setLimit(OPTIONS_SHOWN);
  };
  const open = () => {
    show();
    if (chosen) reach(chosen, shown.indexOf(chosen));
  };
  const close = () => {
    typed.giveUp();
    setOpened(undefined);
    search('');
  };
  const choose = useSteadyCallback((optionId: string) => {
    close();
    onChoose(optionId);
  });
  const point = useSteadyCallback((optionId: string) => setActive({ id: optionId, byKey: false }));
  const renderAll = useSteadyCallback(() => setLimit(OPTIONS_SHOWN));

  const press = (event: KeyboardEvent) => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.shiftKey || !isListKey(key)) return;
    // Then the key is for whatever composes the text.
    if (event.nativeEvent.isComposing) return;
    const text = typed.takeNow();
    if (!isOpen && text === query) {
      if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
      event.preventDefault();
      open();
      return;
    }
    // What has just been typed is not in the list yet.
    const isFresh = text !== query;
    const now = isFresh ? narrow(prepared, text).shown : shown;
    const next = movedTo(key, isFresh ? -1 : activeIndex, now.length);
    if (next !== undefined) reach(now[next], next);
    else if (key === 'Enter') {
      const wanted = now.find((option) => option.id === active?.id) ?? onlyOne(now);
      if (wanted && wanted.disabledReason === undefined) choose(wanted.id);
    } else if (key === 'Escape') {
      // It closes the list, and not a dialog around it.
      event.stopPropagation();
      close();
    }
    event.preventDefault();
  };

  return (
    <Field ref={field}>
      <TextField
        id={id}
        label={label}
        error={isWrong}
        disabled={disabled}
        inputRef={input}
        defaultValue={chosen?.label}
        onChange={({ target: { value } }) => {
          typed.onType();
          if (value === '' && chosen) onChoose('');
        }}
        onClick={() => {
          if (!isOpen) open();
        }}
        onKeyDown={press}
        onFocus={() => setFocused(true)}
        onBlur={() => {
          setFocused(false);
          close();
          onLeave();
        }}
        slotProps={{
          inputLabel: { id: `${id}-label`, shrink: holdsText },
          htmlInput: {
            role: 'combobox',
            'aria-autocomplete': 'list',
            'aria-expanded': hasList,
            'aria-controls': hasList ? listId : undefined,
            'aria-activedescendant':
              hasList && activeIndex >= 0 && activeIndex < rendered.length
                ? optionElementId(listId, activeIndex)
                : undefined,
            'aria-describedby': describedBy,
            'aria-required': isRequired,
            autoComplete: 'off',
            autoCapitalize: 'none',
            spellCheck: false,
            onClick: () => {
              // What is typed next takes the place of what is chosen.
              if (!isOpen) input.current?.select();
            },
          },
          input: {
            notched: holdsText,
            sx: { pr: 0.75 },
            endAdornment: (
              <ComboboxButtons
                canClear={chosen !== undefined}
                isOpen={isOpen}
                disabled={disabled}
                onClear={() => {
                  input.current?.focus();
                  choose('');
                }}
                onToggle={() => {
                  input.current?.focus();
                  if (isOpen) close();
                  else open();
                }}
              />
            ),
          },
        }}
      />
      {isOpen && (
        <OptionList
          id={listId}
          labelId={`${id}-label`}
          side={opened}
          options={rendered}
          found={found}
          active={active}
          chosenId={chosen?.id}
          line={found === 0 ? nothingFound(query) : boundText(found)}
          onActive={point}
          onChoose={choose}
          onNearEnd={renderAll}
        />
      )}
    </Field>
  );
}

function onlyOne<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function boundText(found: number): string | undefined {
  return found > OPTIONS_SHOWN
    ? `Showing ${NUMBER.format(OPTIONS_SHOWN)} of ${NUMBER.format(found)}: type to narrow`
    : undefined;
}
