import Button from '@mui/material/Button';
import GlobalStyles from '@mui/material/GlobalStyles';
import LinearProgress from '@mui/material/LinearProgress';
import { styled } from '@mui/material/styles';
import { useEffect, useRef } from 'react';
import { AboveDialogs } from '../AboveDialogs';
import type { TourState } from './tourRun';
import type { TourStep } from './steps';
import { useSpotlight } from './useSpotlight';

const Ring = styled('div')(({ theme }) => ({
  position: 'fixed',
  zIndex: theme.zIndex.tooltip,
  pointerEvents: 'none',
  border: `3px solid ${theme.vars.palette.secondary.main}`,
  borderRadius: theme.shape.borderRadius,
  transition: 'top 200ms, left 200ms, width 200ms, height 200ms',
  '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
}));

const Bar = styled('section', { shouldForwardProp: (name) => name !== 'edge' })<{
  edge: 'top' | 'bottom';
}>(({ theme, edge }) => ({
  position: 'fixed',
  zIndex: theme.zIndex.tooltip,
  insetInline: theme.spacing(1),
  ...(edge === 'top' ? { insetBlockStart: theme.spacing(1) } : { insetBlockEnd: theme.spacing(1) }),
  maxWidth: '46rem',
  marginInline: 'auto',
  padding: theme.spacing(1.5, 2),
  color: theme.vars.palette.text.primary,
  backgroundColor: theme.vars.palette.background.paper,
  border: `2px solid ${theme.vars.palette.secondary.main}`,
  borderRadius: theme.shape.borderRadius,
  boxShadow: theme.vars.shadows[8],
  '& h2': { margin: 0, fontSize: '1rem', fontWeight: 650 },
  '& p': {
    margin: theme.spacing(0.5, 0, 1),
    fontSize: '1rem',
    lineHeight: 1.45,
    minHeight: '2.9em',
  },
}));

const Buttons = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: theme.spacing(1),
  '& > :last-child': { marginInlineStart: 'auto' },
}));

/** The end of every page can be moved above the bar. */
const ROOM = { '#root': { paddingBlockEnd: '12rem' } };

export interface TourControls {
  onBack: () => void;
  onNext: () => void;
  onPause: () => void;
  onGoOn: () => void;
  onAgain: () => void;
  onLeave: () => void;
}

interface TourBarProps extends TourControls {
  steps: readonly TourStep[];
  state: TourState;
}

/** What the tour says and how it is led. */
export function TourBar({ steps, state, onLeave, onAgain, ...controls }: TourBarProps) {
  const { ring, bar, edge } = useSpotlight(state.target);
  const step = steps[state.step];
  return (
    <AboveDialogs>
      <GlobalStyles styles={ROOM} />
      <Ring ref={ring} data-tour-ring />
      <Bar ref={bar} edge={edge} aria-label="Guided tour" data-tour-bar>
        <LinearProgress
          variant="determinate"
          value={(state.step / steps.length) * 100}
          aria-label="Progress of the tour"
          color="secondary"
          sx={{ mb: 1 }}
        />
        <div role="status">
          <h2>
            {step ? `${state.step + 1} of ${steps.length}: ${step.title}` : 'That was the tour'}
          </h2>
          <p>
            {step?.text ??
              'It played on sample data of its own, which is gone when you leave: yours, and what you had typed, is as it was.'}
          </p>
          {state.problem !== undefined && (
            <p>{state.problem} Continue plays this step from its beginning.</p>
          )}
        </div>
        <Buttons>
          {step ? (
            <StepButtons state={state} {...controls} />
          ) : (
            <Button variant="outlined" onClick={onAgain}>
              Play again
            </Button>
          )}
          <Button variant={step ? 'text' : 'contained'} onClick={onLeave}>
            Leave the tour
          </Button>
        </Buttons>
      </Bar>
    </AboveDialogs>
  );
}

type StepButtonsProps = Pick<TourControls, 'onBack' | 'onNext' | 'onPause' | 'onGoOn'> & {
  state: TourState;
};

function StepButtons({ state, onBack, onNext, onPause, onGoOn }: StepButtonsProps) {
  const middle = useRef<HTMLButtonElement>(null);
  // Whoever pauses by a key goes on by one, from whichever step.
  const pausedAt = state.isPaused && state.problem === undefined ? state.step : undefined;
  useEffect(() => {
    if (pausedAt !== undefined) middle.current?.focus();
  }, [pausedAt]);
  return (
    <>
      <Button variant="outlined" onClick={onBack}>
        {state.step === 0 ? 'From the beginning' : 'Back'}
      </Button>
      <Button ref={middle} variant="contained" onClick={state.isPaused ? onGoOn : onPause}>
        {state.isPaused ? 'Continue' : 'Pause'}
      </Button>
      {state.problem === undefined && (
        <Button variant="outlined" onClick={onNext}>
          Next
        </Button>
      )}
    </>
  );
}
