import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { ChoiceMenu } from '../ui/ChoiceMenu';
import { useIsPresenting } from './presenterShown';
import { useSampleDataState, type SampleData } from './sampleData';
import { STAGE_KEYS, useStageShown } from './stageShown';

const SPEEDS = [1, 10, 20, 60];
/** The clock stands still. */
const HELD = 0;
const HOLD = 'hold';

const Banner = styled('section')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: theme.spacing(1),
  minHeight: 34,
  paddingInline: theme.spacing(2),
  paddingBlock: 2,
  fontSize: theme.typography.body2.fontSize,
  backgroundColor: `color-mix(in srgb, ${theme.vars.palette.secondary.main} 12%, ${theme.vars.palette.background.paper})`,
  borderBottom: `1px solid ${theme.vars.palette.divider}`,
  '& > strong': { color: theme.vars.palette.secondary.main, marginInlineEnd: theme.spacing(1) },
}));

const Problems = styled('div')(({ theme }) => ({
  flexBasis: '100%',
  '& ul': {
    margin: 0,
    paddingBlock: theme.spacing(0.5),
    paddingInlineStart: theme.spacing(2.5),
  },
}));

/** Says on every page that nothing here is real, which scenario plays and how fast its clock runs. */
export function SampleDataBanner({ sampleData }: { sampleData: SampleData }) {
  const state = useSampleDataState(sampleData);
  const address = useSearch({ from: '__root__' });
  const navigate = useNavigate();
  const [resetting, setResetting] = useState(false);
  const stage = useStageShown();
  const [isOfferingTour, setOfferingTour] = useState(false);
  if (useIsPresenting()) return null;

  // Until the stand-in is there, the address says what will play.
  const scenario = state?.scenario ?? address.scenario ?? 'default';
  const speed = state?.speed ?? (address.speed === HOLD ? HELD : Number(address.speed ?? 1));
  const scenarios = state?.scenarios ?? [{ name: scenario, summary: '' }];
  const speeds = SPEEDS.includes(speed) ? SPEEDS : [...SPEEDS, speed].toSorted((a, b) => a - b);

  return (
    <Banner aria-label="Sample data">
      <strong>Sample data</strong>
      <ChoiceMenu
        label="Scenario"
        value={scenario}
        choices={scenarios.map(({ name, summary }) => ({ value: name, label: name, summary }))}
        onChoose={(chosen) =>
          void navigate({
            to: '.',
            search: (search: Record<string, unknown>) => ({ ...search, scenario: chosen }),
          })
        }
      />
      <ChoiceMenu
        label="Speed"
        value={speed}
        choices={speeds.map((one) => ({ value: one, label: one === HELD ? 'Hold' : `×${one}` }))}
        onChoose={(chosen) =>
          void navigate({
            to: '.',
            search: (search: Record<string, unknown>) => ({
              ...search,
              speed: chosen === HELD ? HOLD : String(chosen),
            }),
            replace: true,
          })
        }
      />
      <Button
        size="small"
        onClick={() => {
          setResetting(true);
          void sampleData.reset().finally(() => setResetting(false));
        }}
        loading={resetting}
      >
        Reset
      </Button>
      <Button size="small" aria-expanded={stage.isShown} title={STAGE_KEYS} onClick={stage.toggle}>
        Stage
      </Button>
      <Button size="small" onClick={() => setOfferingTour(true)}>
        Tour
      </Button>
      {isOfferingTour && (
        <Suspense>
          <sampleData.TourOffer onClose={() => setOfferingTour(false)} />
        </Suspense>
      )}
      {address.seed !== undefined && state && <span>Seed {state.seed}</span>}
      {state?.edition === '2025' && <span>Edition {state.edition}</span>}
      {state && state.problems.length > 0 && (
        <Problems role="alert">
          <ul>
            {state.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Problems>
      )}
    </Banner>
  );
}
