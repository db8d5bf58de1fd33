import ListItemText from '@mui/material/ListItemText';
import MenuItem, { type MenuItemProps } from '@mui/material/MenuItem';
import { useId } from 'react';

interface ActionMenuItemProps extends Omit<MenuItemProps, 'disabled' | 'onClick' | 'children'> {
  label: string;
  /** Why it cannot be used now; undefined when it can. */
  whyNot?: string | undefined;
  onChoose: () => void;
}

/**
 * An action in a menu. When it cannot be used it stays in its place, can be reached, and says why; for that
 * its menu's list has `disabledItemsFocusable`.
 */
export function ActionMenuItem({ label, whyNot, onChoose, ...item }: ActionMenuItemProps) {
  const id = useId();
  const isOff = whyNot !== undefined;
  return (
    <MenuItem
      {...item}
      dense
      aria-disabled={isOff}
      aria-labelledby={`${id}-label`}
      aria-describedby={isOff ? `${id}-reason` : undefined}
      onClick={() => {
        if (!isOff) onChoose();
      }}
      sx={isOff ? { color: 'text.secondary', cursor: 'not-allowed' } : null}
    >
      <ListItemText
        primary={label}
        secondary={whyNot}
        slotProps={{ primary: { id: `${id}-label` }, secondary: { id: `${id}-reason` } }}
        sx={{ maxWidth: 320, whiteSpace: 'normal' }}
      />
    </MenuItem>
  );
}
