import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import { useId, useState } from 'react';
import { ActionMenuItem } from '../../../ui/ActionMenuItem';
import { ExpandIcon } from '../../../ui/icons';
import type { ExportFormat } from './exportFile';

const FORMATS: readonly { format: ExportFormat; label: string }[] = [
  { format: 'csv', label: 'CSV' },
  { format: 'json', label: 'JSON' },
];

interface ExportMenuProps {
  whyNot: string | undefined;
  onExport: (format: ExportFormat) => void;
}

/** Saves all pages of what is filtered now. */
export function ExportMenu({ whyNot, onExport }: ExportMenuProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const id = useId();
  return (
    <>
      <Button
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? id : undefined}
        endIcon={<ExpandIcon />}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        Export
      </Button>
      <Menu
        id={id}
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        container={() => document.querySelector('main')}
        disableScrollLock
        slotProps={{
          paper: { variant: 'elevation', elevation: 6 },
          list: { disabledItemsFocusable: true, 'aria-label': 'Export' },
        }}
      >
        {FORMATS.map(({ format, label }) => (
          <ActionMenuItem
            key={format}
            label={label}
            whyNot={whyNot}
            onChoose={() => {
              setAnchor(null);
              onExport(format);
            }}
          />
        ))}
      </Menu>
    </>
  );
}
