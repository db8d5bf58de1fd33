import { keyframes, styled } from '@mui/material/styles';
import type { ComponentType } from 'react';
import { CheckIcon, ClockIcon, ErrorIcon, InfoIcon, RemoveIcon, WarningIcon } from '../ui/icons';
import { statusWord, type StatusWord } from './statusWords';

export type StatusColour = 'info' | 'success' | 'error' | 'warning' | 'neutral';

export interface StatusLook {
  colour: StatusColour;
  Icon: ComponentType<{ 'aria-hidden': boolean }>;
}

const turn = keyframes({ to: { transform: 'rotate(1turn)' } });

/** Something is under way. */
export const Spinner = styled('span')({
  display: 'inline-block',
  width: '1em',
  height: '1em',
  border: '0.16em solid currentColor',
  borderInlineEndColor: 'transparent',
  borderRadius: '50%',
  animation: `${turn} 1.2s linear infinite`,
  '@media (prefers-reduced-motion: reduce)': { animation: 'none' },
});

const LOOKS: Record<StatusWord, StatusLook> = {
  creating: { colour: 'info', Icon: Spinner },
  available: { colour: 'success', Icon: CheckIcon },
  failed: { colour: 'error', Icon: ErrorIcon },
  deleting: { colour: 'neutral', Icon: Spinner },
  pendingAcceptance: { colour: 'warning', Icon: ClockIcon },
  accepted: { colour: 'success', Icon: CheckIcon },
  rejected: { colour: 'neutral', Icon: RemoveIcon },
};

const UNKNOWN_LOOK: StatusLook = { colour: 'neutral', Icon: InfoIcon };

/** Contact with the cloud is lost, whatever the status may be by now. */
export const LOST_LOOK: StatusLook = { colour: 'warning', Icon: WarningIcon };

export function lookOf(status: string): StatusLook {
  const known = statusWord(status);
  return known ? LOOKS[known] : UNKNOWN_LOOK;
}

/** Icon and word in the colour of a status; never the colour alone. */
export const StatusPill = styled('span', { shouldForwardProp: (name) => name !== 'colour' })<{
  colour: StatusColour;
}>(({ theme, colour }) => {
  const main =
    colour === 'neutral' ? theme.vars.palette.text.secondary : theme.vars.palette[colour].main;
  return {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '0.45em',
    paddingInline: '0.6em',
    minHeight: '1.75em',
    borderRadius: theme.shape.borderRadius,
    color: main,
    border: `1px solid color-mix(in srgb, ${main} 40%, transparent)`,
    backgroundColor: `color-mix(in srgb, ${main} 8%, ${theme.vars.palette.background.paper})`,
    fontWeight: 600,
    overflowWrap: 'anywhere',
    '& svg': { fontSize: '1.15em' },
  };
});
