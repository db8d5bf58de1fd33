import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useEffect, useRef, type RefObject } from 'react';
import { SearchIcon } from './icons';

/** Rest after the last key before a search is made. */
const REST_MS = 300;

interface SearchFieldProps {
  label: string;
  placeholder: string;
  /** What is searched for now. */
  value: string;
  maxLength: number;
  inputRef: RefObject<HTMLInputElement | null>;
  onSearch: (text: string) => void;
}

/**
 * A text that is searched for once typing rests, or at once with Enter. Until then the browser's own input holds it:
 * a key renders nothing.
 */
export function SearchField({
  label,
  placeholder,
  value,
  maxLength,
  inputRef,
  onSearch,
}: SearchFieldProps) {
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const search = useRef<() => void>(undefined);
  useEffect(() => {
    search.current = () => {
      clearTimeout(rest.current);
      rest.current = undefined;
      const typed = inputRef.current?.value ?? '';
      if (typed !== value) onSearch(typed);
    };
  });
  useEffect(() => () => clearTimeout(rest.current), []);
  useEffect(() => {
    // From elsewhere, such as a step back. What is being typed comes after it, and stays.
    if (inputRef.current && rest.current === undefined) inputRef.current.value = value;
  }, [inputRef, value]);

  return (
    <TextField
      type="search"
      hiddenLabel
      inputRef={inputRef}
      placeholder={placeholder}
      defaultValue={value}
      onChange={() => {
        clearTimeout(rest.current);
        rest.current = setTimeout(() => search.current?.(), REST_MS);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') search.current?.();
      }}
      slotProps={{
        htmlInput: {
          'aria-label': label,
          title: label,
          maxLength,
          autoComplete: 'off',
          spellCheck: false,
        },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
