import { styled } from '@mui/material/styles';
import { useEffect, useRef } from 'react';

const Box = styled('input')(({ theme }) => ({
  width: '1.125rem',
  height: '1.125rem',
  margin: theme.spacing(0.375),
  accentColor: theme.vars.palette.primary.main,
  cursor: 'pointer',
}));

interface RowCheckboxProps {
  label: string;
  checked: boolean;
  /** Some of what it stands for is ticked. */
  mixed?: boolean;
  onChange: (checked: boolean) => void;
}

/** Ticks a row of a table, or all of its rows. */
export function RowCheckbox({ label, checked, mixed = false, onChange }: RowCheckboxProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // An element has this as a property alone.
    if (box.current) box.current.indeterminate = mixed;
  }, [mixed]);
  return (
    <Box
      ref={box}
      type="checkbox"
      aria-label={label}
      checked={checked}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
}
