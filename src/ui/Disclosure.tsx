import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useId, useState, type ReactNode } from 'react';
import { ExpandIcon } from './icons';

const TurningIcon = styled(ExpandIcon, { shouldForwardProp: (name) => name !== 'open' })<{
  open: boolean;
}>(({ open }) => ({ transform: open ? 'none' : 'rotate(-90deg)' }));

interface DisclosureProps {
  title: string;
  children: ReactNode;
}

/** Shows more on demand. */
export function Disclosure({ title, children }: DisclosureProps) {
  const contentId = useId();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button
        aria-expanded={open}
        aria-controls={contentId}
        startIcon={<TurningIcon open={open} />}
        onClick={() => setOpen(!open)}
        sx={{ marginInlineStart: -0.5 }}
      >
        {title}
      </Button>
      <div id={contentId} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
