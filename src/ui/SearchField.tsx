import InputAdornment from '@mui/material/InputAdornment';
import { styled } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import type { RefObject } from 'react';
import { SearchIcon } from './icons';
import { useRestingText } from './useRestingText';

/** Of a small text field, whose text is as large as the browser's own is set to. */
const HEIGHT = 'calc(1.335rem + 19px)';

/**
 * Laid out and painted by itself: a key lays out nothing around the field, and what is around it is not put into the
 * picture again.
 */
const Alone = styled('div')({ contain: 'strict', height: HEIGHT, willChange: 'transform' });

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
    // The browser lays out no item of a grid by itself.
    <div>
      <Alone>
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
      </Alone>
    </div>
  );
}
