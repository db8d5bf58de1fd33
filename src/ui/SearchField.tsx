import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import type { RefObject } from 'react';
import { SearchIcon } from './icons';
import { useRestingText } from './useRestingText';

interface SearchFieldProps {
  label: string;
  placeholder: string;
  /** What is searched for now. */
  value: string;
  maxLength: number;
  inputRef: RefObject<HTMLInputElement | null>;
  onSearch: (text: string) => void;
}

/** A text that is searched for once typing rests, or at once with Enter. */
export function SearchField({
  label,
  placeholder,
  value,
  maxLength,
  inputRef,
  onSearch,
}: SearchFieldProps) {
  const resting = useRestingText(inputRef, value, onSearch);
  return (
    <TextField
      type="search"
      hiddenLabel
      inputRef={inputRef}
      placeholder={placeholder}
      defaultValue={value}
      {...resting}
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
