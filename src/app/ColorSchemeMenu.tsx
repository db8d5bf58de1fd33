import ListItemIcon from '@mui/material/ListItemIcon';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useColorScheme } from '@mui/material/styles';
import { COLOR_SCHEMES } from './colorSchemes';

interface ColorSchemeMenuProps {
  /** The button that opens it. */
  anchor: HTMLElement;
  isOpen: boolean;
  onClose: () => void;
}

export function ColorSchemeMenu({ anchor, isOpen, onClose }: ColorSchemeMenuProps) {
  const { mode = 'system', setMode } = useColorScheme();
  return (
    <Menu
      anchorEl={anchor}
      open={isOpen}
      onClose={onClose}
      // Beside its button, in the same part of the page, where a screen reader looks for it.
      container={anchor.parentElement}
      disableScrollLock
    >
      {COLOR_SCHEMES.map(({ mode: one, label, Icon }) => (
        <MenuItem
          key={one}
          role="menuitemradio"
          aria-checked={one === mode}
          selected={one === mode}
          onClick={() => {
            setMode(one);
            onClose();
          }}
        >
          <ListItemIcon>
            <Icon />
          </ListItemIcon>
          {label}
        </MenuItem>
      ))}
    </Menu>
  );
}
