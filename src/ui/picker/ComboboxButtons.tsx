import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { ExpandIcon, RemoveIcon } from '../icons';

const Inside = styled('button')(({ theme }) => ({
  display: 'grid',
  placeItems: 'center',
  width: 28,
  height: 28,
  padding: 0,
  border: 0,
  borderRadius: '50%',
  color: theme.vars.palette.text.secondary,
  backgroundColor: 'transparent',
  cursor: 'pointer',
  '&:hover': { backgroundColor: theme.vars.palette.action.hover },
  '&:disabled': { visibility: 'hidden' },
  '&[data-open] svg': { transform: 'rotate(180deg)' },
}));

interface ComboboxButtonsProps {
  canClear: boolean;
  isOpen: boolean;
  disabled: boolean;
  onClear: () => void;
  onToggle: () => void;
}

/** For the pointer only: the field itself does both by keyboard, and keeps the focus. */
export function ComboboxButtons({
  canClear,
  isOpen,
  disabled,
  onClear,
  onToggle,
}: ComboboxButtonsProps) {
  const toggle = isOpen ? 'Close' : 'Open';
  return (
    <>
      {canClear && (
        <InsideButton label="Clear" disabled={disabled} onPress={onClear}>
          <RemoveIcon />
        </InsideButton>
      )}
      <InsideButton label={toggle} isOpen={isOpen} disabled={disabled} onPress={onToggle}>
        <ExpandIcon />
      </InsideButton>
    </>
  );
}

interface InsideButtonProps {
  label: string;
  isOpen?: boolean;
  disabled: boolean;
  onPress: () => void;
  children: ReactNode;
}

function InsideButton({ label, isOpen = false, disabled, onPress, children }: InsideButtonProps) {
  return (
    <Inside
      type="button"
      tabIndex={-1}
      aria-label={label}
      title={label}
      disabled={disabled}
      data-open={isOpen || undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => {
        // A click on the field itself opens it.
        event.stopPropagation();
        onPress();
      }}
    >
      {children}
    </Inside>
  );
}
