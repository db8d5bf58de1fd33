import { styled } from '@mui/material/styles';
import type { RefObject } from 'react';
import { SearchIcon } from './icons';
import { useRestingText } from './useRestingText';

/** Of a small text field, whose text is as large as the browser's own is set to. */
const HEIGHT = 'calc(1.335rem + 17px)';

/**
 * Laid out and painted by itself: a key lays out nothing around the field, and what is around it is not put into the
 * picture again.
 */
const Alone = styled('div')(({ theme }) => ({
  position: 'relative',
  contain: 'strict',
  height: HEIGHT,
  willChange: 'transform',
  '& > svg': {
    position: 'absolute',
    insetInlineStart: 14,
    insetBlock: 0,
    height: '100%',
    color: theme.vars.palette.text.secondary,
    pointerEvents: 'none',
  },
}));

// The browser's own, with the looks of a text field: it knows no rules that are weighed again with each key.
const Input = styled('input')(({ theme }) => ({
  boxSizing: 'border-box',
  width: '100%',
  height: '100%',
  paddingInline: theme.spacing(5, 1.5),
  border: `1px solid rgba(${theme.vars.palette.common.onBackgroundChannel} / 0.23)`,
  borderRadius: theme.shape.borderRadius,
  color: theme.vars.palette.text.primary,
  background: 'none',
  font: 'inherit',
  fontSize: theme.typography.body1.fontSize,
  '&::placeholder': { color: theme.vars.palette.text.secondary, opacity: 1 },
  '&:hover': { borderColor: theme.vars.palette.text.primary },
  '&:focus': {
    borderColor: 'transparent',
    outline: `2px solid ${theme.vars.palette.primary.main}`,
    outlineOffset: -2,
  },
}));

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
        <Input
          ref={inputRef}
          type="search"
          aria-label={label}
          title={label}
          placeholder={placeholder}
          defaultValue={value}
          maxLength={maxLength}
          autoComplete="off"
          spellCheck={false}
          {...resting}
        />
        <SearchIcon />
      </Alone>
    </div>
  );
}
