import IconButton from '@mui/material/IconButton';
import { useEffect, useState } from 'react';
import { CheckIcon, CopyIcon } from './icons';
import { VisuallyHidden } from './VisuallyHidden';

/** How long the button says that it has copied. */
const SAID_FOR_MS = 2_000;

interface CopyButtonProps {
  /** What is copied, for the button's name: "Copy VPC ID". */
  what: string;
  text: string;
}

type Outcome = 'none' | 'copied' | 'refused';

const SAYS: Record<Outcome, string> = {
  none: '',
  copied: 'Copied',
  refused: 'The browser does not allow copying: select the text and copy it by hand.',
};

export function CopyButton({ what, text }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>('none');

  useEffect(() => {
    if (outcome === 'none') return undefined;
    const timer = setTimeout(() => setOutcome('none'), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  return (
    <>
      <IconButton
        aria-label={`Copy ${what}`}
        title={outcome === 'none' ? `Copy ${what}` : SAYS[outcome]}
        color={outcome === 'copied' ? 'success' : 'default'}
        onClick={() => {
          copy(text).then(
            () => setOutcome('copied'),
            () => setOutcome('refused'),
          );
        }}
        sx={{ p: 0.25, '& svg': { fontSize: '1rem' } }}
      >
        {outcome === 'copied' ? <CheckIcon /> : <CopyIcon />}
      </IconButton>
      <VisuallyHidden aria-live="polite">{SAYS[outcome]}</VisuallyHidden>
    </>
  );
}

/** Fails where the page stands on plain HTTP, which has no clipboard, or the person has forbidden it. */
async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
