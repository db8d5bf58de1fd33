import TextField from '@mui/material/TextField';
import { useState } from 'react';

interface AppliedFieldProps {
  label: string;
  /** What holds now. */
  value: string;
  /** Called with Enter and on leaving the field, when the text is another one. */
  apply: (text: string) => void;
  helperText: string;
  numeric?: boolean;
}

/** A setting that holds once it is typed to its end: half a number would begin another page. */
export function AppliedField({
  label,
  value,
  apply,
  helperText,
  numeric = false,
}: AppliedFieldProps) {
  const [typed, setTyped] = useState<string>();
  const settle = () => {
    setTyped(undefined);
    if (typed !== undefined && typed.trim() !== value) apply(typed.trim());
  };
  return (
    <TextField
      label={label}
      value={typed ?? value}
      helperText={helperText}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
        if (event.key === 'Escape') setTyped(undefined);
      }}
      slotProps={{
        htmlInput: { inputMode: numeric ? 'numeric' : 'text' },
        inputLabel: { shrink: true },
      }}
    />
  );
}
