import Button from '@mui/material/Button';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useId, useRef, useState } from 'react';
import { ExpandIcon } from './icons';

export interface Choice<Value> {
  value: Value;
  label: string;
  /** A second line that says what choosing it means. */
  summary?: string;
}

interface ChoiceMenuProps<Value> {
  /** What is chosen, such as "Scenario". */
  label: string;
  choices: readonly Choice<Value>[];
  value: Value;
  onChoose: (value: Value) => void;
}

/** A button that says what is chosen and opens the other choices: for settings beside a page, not for its form. */
export function ChoiceMenu<Value extends string | number>({
  label,
  choices,
  value,
  onChoose,
}: ChoiceMenuProps<Value>) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const menuId = useId();
  const chosen = choices.find((choice) => choice.value === value);
  return (
    <>
      <Button
        ref={button}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? menuId : undefined}
        endIcon={<ExpandIcon sx={{ fontSize: '1rem' }} />}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ color: 'text.primary', fontWeight: 400, py: 0 }}
      >
        {label}:&nbsp;<strong>{chosen?.label ?? String(value)}</strong>
      </Button>
      <Menu
        id={menuId}
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        // Beside its button, in the same part of the page, where a screen reader looks for it.
        container={() => button.current?.parentElement ?? null}
        disableScrollLock
      >
        {choices.map((choice) => (
          <MenuItem
            key={choice.value}
            role="menuitemradio"
            aria-checked={choice.value === value}
            selected={choice.value === value}
            dense
            onClick={() => {
              setAnchor(null);
              onChoose(choice.value);
            }}
          >
            <ListItemText
              primary={choice.label}
              secondary={choice.summary}
              sx={{ maxWidth: 480, whiteSpace: 'normal' }}
            />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
