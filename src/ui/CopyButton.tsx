import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useEffect, useState } from 'react';
import { CheckIcon, CopyIcon } from './icons';
import { VisuallyHidden } from './VisuallyHidden';

/** How long the button says what came of it. */
const SAID_FOR_MS = 2_000;

interface CopyButtonProps {
  text: string;
  /** The button's name, such as "Copy VPC ID". */
  label: string;
  /** Shows the icon alone, beside the text that is copied. */
  iconOnly?: boolean;
}

type Outcome = 'none' | 'copied' | 'refused';

const SAYS: Record<Outcome, string> = {
  none: '',
  copied: 'Copied',
  refused: 'The browser does not allow it: select the text and copy it by hand',
};

export function CopyButton({ text, label, iconOnly = false }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>('none');

  useEffect(() => {
    if (outcome === 'none') return undefined;
    const timer = setTimeout(() => setOutcome('none'), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const icon = outcome === 'copied' ? <CheckIcon /> : <CopyIcon />;
  const copyIt = () => {
    copy(text).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  };
  return (
    <>
      {iconOnly ? (
        <IconButton
          aria-label={label}
          title={SAYS[outcome] || label}
          color={outcome === 'copied' ? 'success' : 'default'}
          onClick={copyIt}
          sx={{ p: 0.25, '& svg': { fontSize: '1rem' } }}
        >
          {icon}
        </IconButton>
      ) : (
        <Button
          startIcon={icon}
          title={SAYS[outcome] || undefined}
          color={outcome === 'copied' ? 'success' : 'primary'}
          onClick={copyIt}
        >
          {label}
        </Button>
      )}
      <VisuallyHidden aria-live="polite">{SAYS[outcome]}</VisuallyHidden>
    </>
  );
}

/** Fails where the page stands on plain HTTP, which has no clipboard, or where the person has forbidden it. */
async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
