import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { CheckIcon } from '../../ui/icons';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { STEP_TITLES, WIZARD_STEPS, type WizardStep } from './steps';

const List = styled('ol')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
  gap: theme.spacing(1),
  listStyle: 'none',
  margin: theme.spacing(2, 0, 3),
  padding: 0,
  [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
}));

const StepButton = styled('button')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: theme.spacing(1),
  width: '100%',
  minHeight: 40,
  padding: theme.spacing(0.5, 1),
  border: 0,
  borderTop: `3px solid ${theme.vars.palette.divider}`,
  background: 'none',
  color: theme.vars.palette.text.secondary,
  font: 'inherit',
  textAlign: 'start',
  cursor: 'pointer',
  '&[aria-disabled="true"]': { cursor: 'default' },
  '&[data-reached]': {
    color: theme.vars.palette.text.primary,
    borderTopColor: theme.vars.palette.text.secondary,
  },
  '&[aria-current="step"]': {
    color: theme.vars.palette.primary.main,
    borderTopColor: theme.vars.palette.primary.main,
    fontWeight: 650,
  },
  '&:hover:not([aria-disabled="true"])': { backgroundColor: theme.vars.palette.action.hover },
  '&:focus-visible': { outline: `2px solid ${theme.vars.palette.primary.main}`, outlineOffset: 2 },
}));

const Number = styled('span')(({ theme }) => ({
  display: 'inline-grid',
  placeItems: 'center',
  flex: 'none',
  width: 22,
  height: 22,
  borderRadius: '50%',
  border: '1px solid currentColor',
  fontSize: theme.typography.caption.fontSize,
}));

const Note = styled('span')(({ theme }) => ({
  marginInlineStart: 'auto',
  color: theme.vars.palette.error.main,
  fontWeight: 650,
  fontSize: theme.typography.caption.fontSize,
}));

interface StepNavigationProps {
  current: WizardStep;
  reached: WizardStep;
  errorCounts: Record<WizardStep, number>;
  onStep: (step: WizardStep) => void;
}

/** The way through the wizard: any step already reached can be opened again; one with errors says how many. */
export function StepNavigation({ current, reached, errorCounts, onStep }: StepNavigationProps) {
  const reachedIndex = WIZARD_STEPS.indexOf(reached);
  return (
    <nav aria-label="Steps">
      <List>
        {WIZARD_STEPS.map((step, index) => (
          <li key={step}>
            <StepItem
              step={step}
              number={index + 1}
              isCurrent={step === current}
              isReached={index <= reachedIndex}
              isDone={index < reachedIndex && step !== current && errorCounts[step] === 0}
              errorCount={errorCounts[step]}
              onStep={onStep}
            />
          </li>
        ))}
      </List>
    </nav>
  );
}

interface StepItemProps {
  step: WizardStep;
  number: number;
  isCurrent: boolean;
  isReached: boolean;
  isDone: boolean;
  errorCount: number;
  onStep: (step: WizardStep) => void;
}

function StepItem({
  step,
  number,
  isCurrent,
  isReached,
  isDone,
  errorCount,
  onStep,
}: StepItemProps) {
  const noteId = useId();
  const note =
    errorCount > 0
      ? errorCount === 1
        ? '1 error'
        : `${errorCount} errors`
      : isReached
        ? undefined
        : 'after the steps before';
  return (
    <StepButton
      type="button"
      aria-current={isCurrent ? 'step' : undefined}
      aria-disabled={!isReached}
      aria-labelledby={`${noteId}-title`}
      aria-describedby={note ? noteId : undefined}
      data-reached={isReached ? '' : undefined}
      onClick={() => isReached && onStep(step)}
    >
      <Number aria-hidden>{isDone ? <CheckIcon sx={{ fontSize: 14 }} /> : number}</Number>
      <span id={`${noteId}-title`}>{STEP_TITLES[step]}</span>
      {note &&
        (isReached ? (
          <Note id={noteId}>{note}</Note>
        ) : (
          <VisuallyHidden id={noteId}>{note}</VisuallyHidden>
        ))}
    </StepButton>
  );
}
