import Menu from '@mui/material/Menu';
import type { ReactNode } from 'react';
import { ActionMenuItem } from './ActionMenuItem';
import { copyText } from './copyText';

interface RowMenuProps {
  /** What tells the row from the others. */
  name: string;
  /** The button that opened it; null while it is closed. */
  anchor: HTMLElement | null;
  onClose: () => void;
  /** Menu items. */
  children: ReactNode;
}

/** What can be done with one row of a list. */
export function RowMenu({ name, anchor, onClose, children }: RowMenuProps) {
  return (
    <Menu
      open={anchor !== null}
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      // In the page's main part, where a screen reader looks for it.
      container={() => document.querySelector('main')}
      disableScrollLock
      slotProps={{
        paper: { variant: 'elevation', elevation: 6 },
        list: { disabledItemsFocusable: true, 'aria-label': `Actions for ${name}` },
      }}
    >
      {children}
    </Menu>
  );
}

interface CopyItemProps {
  label: string;
  /** Within a sentence: "full name". */
  what: string;
  /** Of the row. */
  name: string;
  /** Undefined where there is none to copy, for which `whyNot` says the reason. */
  text: string | undefined;
  whyNot?: string;
  /** Closes the menu. @param said What has come of it, to be told. */
  onClose: (said: string) => void;
}

/** Copies something of the row. */
export function CopyItem({ label, what, name, text, whyNot, onClose, ...item }: CopyItemProps) {
  return (
    <ActionMenuItem
      {...item}
      label={label}
      whyNot={text === undefined ? whyNot : undefined}
      onChoose={() => {
        void copyText({ what, of: name, text: text ?? '' }).then(onClose);
      }}
    />
  );
}
