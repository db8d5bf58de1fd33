import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useEffect, useEffectEvent, useState, type Ref } from 'react';
import { SearchIcon } from './icons';

/** Rest after the last key before a search is made. */
const REST_MS = 300;

interface SearchFieldProps {
  label: string;
  placeholder: string;
  /** What is searched for now. */
  value: string;
  maxLength: number;
  inputRef?: Ref<HTMLInputElement>;
  onSearch: (text: string) => void;
}

/** A text that is searched for once typing rests, or at once with Enter. What is typed stays in here until then. */
export function SearchField({
  label,
  placeholder,
  value,
  maxLength,
  inputRef,
  onSearch,
}: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  // What was last told or last given: only a text that differs from it is the person's own.
  const [agreed, setAgreed] = useState(value);
  const [given, setGiven] = useState(value);
  if (given !== value) {
    setGiven(value);
    setAgreed(value);
    if (typed === agreed) setTyped(value);
  }

  const search = useEffectEvent((text: string) => {
    setAgreed(text);
    if (text !== value) onSearch(text);
  });
  const waits = typed !== agreed;
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(() => search(typed), REST_MS);
    return () => clearTimeout(timer);
  }, [typed, waits]);

  return (
    <TextField
      type="search"
      hiddenLabel
      inputRef={inputRef}
      placeholder={placeholder}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        setAgreed(typed);
        if (typed !== value) onSearch(typed);
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
