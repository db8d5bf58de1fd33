import type { ReactNode } from 'react';
import { styled } from '@mui/material/styles';

export type MessageTone = 'error' | 'hint' | 'warning' | 'note';

// Shapes of their own, so that a tone is told apart without its colour; plain SVG, as hundreds may show.
const SHAPES: Record<MessageTone, string> = {
  error: 'M8 1.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM8 4.5v4.5M8 11.5v.01',
  warning: 'M8 2L1.5 13.5h13zM8 6.5v3.5M8 12v.01',
  hint: 'M8 1.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM5.5 8h5',
  note: 'M8 1.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM8 7.5v4M8 4.7v.01',
};

const TONE_WORDS: Record<MessageTone, string> = {
  error: 'Error',
  warning: 'Warning',
  hint: 'Hint',
  note: 'Note',
};

const Line = styled('p')(({ theme }) => ({
  display: 'flex',
  gap: theme.spacing(0.75),
  margin: 0,
  color: theme.vars.palette.text.secondary,
  '& svg': { flex: 'none', width: '1em', height: '1em', marginTop: '0.2em' },
  '&[data-tone=error]': { color: theme.vars.palette.error.main },
  '&[data-tone=warning] svg': { color: theme.vars.palette.warning.main },
  '& a': { color: 'inherit' },
  '& button': {
    padding: 0,
    font: 'inherit',
    color: theme.vars.palette.primary.main,
    background: 'none',
    border: 0,
    textDecoration: 'underline',
    cursor: 'pointer',
    width: 'auto',
    height: 'auto',
  },
}));

const Short = styled('span')(({ theme }) => ({
  marginInlineEnd: theme.spacing(1),
  color: theme.vars.palette.text.secondary,
  fontStyle: 'italic',
  '& svg': {
    width: '1em',
    height: '1em',
    marginInlineEnd: theme.spacing(0.75),
    verticalAlign: '-0.125em',
  },
}));

/** A sentence about a cell: what kind it is, is said by icon, word and colour. */
export function EditableTableMessage({
  id,
  tone,
  children,
}: {
  id?: string;
  tone: MessageTone;
  children: ReactNode;
}) {
  return (
    <Line id={id} data-tone={tone}>
      <ToneIcon tone={tone} />
      <span>{children}</span>
    </Line>
  );
}

/** A few quiet words within a line, that must not move anything while somebody types. */
export function EditableTableHint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Short id={id}>
      <ToneIcon tone="hint" />
      {children}
    </Short>
  );
}

function ToneIcon({ tone }: { tone: MessageTone }) {
  return (
    <svg viewBox="0 0 16 16" role="img" aria-label={`${TONE_WORDS[tone]}:`}>
      <path
        d={SHAPES[tone]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    </svg>
  );
}
