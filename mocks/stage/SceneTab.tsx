import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { useQueryClient } from '@tanstack/react-query';
import { SelectField } from '../../src/ui/SelectField';
import { SWITCHED_ON } from '../page/readAddress';
import type { StandIn } from '../page/standIn';
import { DEFAULT_SEED } from '../scenarios/data/names';
import { GREATEST_LATENCY_MS, HELD_SPEED, HOLD, MOST_SERVICES } from '../scenarios/settings';
import { scenarioNamed } from '../scenarios/scenarios';
import { AppliedField } from './AppliedField';
import { PlainList } from './PlainList';
import { Rows, Row } from './Rows';
import { useStageAddress } from './useStageAddress';

const SPEEDS = [HELD_SPEED, 1, 10, 20, 60];

/** Which cloud plays, and how its time goes. */
export function SceneTab({ standIn }: { standIn: StandIn }) {
  const { settings: address, change } = useStageAddress();
  const queries = useQueryClient();
  const { scenario, speed, seed, edition, latencyMs, services } = standIn.settings;
  const speeds = SPEEDS.includes(speed) ? SPEEDS : [...SPEEDS, speed].toSorted((a, b) => a - b);
  return (
    <Rows>
      {address.presenter === SWITCHED_ON && standIn.problems.length > 0 && (
        // The banner would say them.
        <div role="alert">
          <PlainList aria-label="Notes">
            {standIn.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </PlainList>
        </div>
      )}
      <SelectField
        label="Scenario"
        choices={standIn.scenarios.map(({ name }) => ({ value: name, label: name }))}
        value={scenario}
        onChoose={(chosen) => change({ scenario: chosen })}
      />
      <p>{scenarioNamed(scenario).summary}</p>
      <Row>
        <SelectField
          label="Speed"
          choices={speeds.map((one) => ({
            value: one,
            label: one === HELD_SPEED ? 'Hold' : `×${one}`,
          }))}
          value={speed}
          onChoose={(chosen) => change({ speed: chosen === HELD_SPEED ? HOLD : String(chosen) })}
        />
        <Button
          variant="outlined"
          title="Puts the clock to when all has ended that is under way"
          onClick={() => void standIn.finishNow().then(() => queries.invalidateQueries())}
        >
          Finish now
        </Button>
      </Row>
      <Row>
        <AppliedField
          label="Seed"
          value={seed}
          apply={(text) =>
            change({ seed: text === DEFAULT_SEED || text === '' ? undefined : text })
          }
          helperText="Other names, IDs, durations"
        />
        <SelectField
          label="Edition"
          choices={[
            { value: '2022', label: '2022' },
            { value: '2025', label: '2025' },
          ]}
          value={edition}
          onChoose={(chosen) => change({ edition: chosen === '2022' ? undefined : chosen })}
        />
      </Row>
      <Row>
        <AppliedField
          label="Latency in ms"
          value={String(latencyMs)}
          numeric
          apply={(text) => change({ latency: text === '0' || text === '' ? undefined : text })}
          helperText={`0 to ${GREATEST_LATENCY_MS}, of every answer`}
        />
        <AppliedField
          label="Services"
          value={services === undefined ? '' : String(services)}
          numeric
          apply={(text) => change({ services: text === '' ? undefined : text })}
          helperText={`0 to ${MOST_SERVICES}; empty: the scenario's`}
        />
      </Row>
      <div>
        <FormControlLabel
          control={<Switch />}
          label="Presenter mode"
          checked={address.presenter === SWITCHED_ON}
          onChange={(_, checked) => change({ presenter: checked ? SWITCHED_ON : undefined })}
        />
        <p>
          Large type, masked IDs, no banner; a link carries it. Buttons that copy give the whole ID,
          and the address bar shows what it always does: F11 hides it.
        </p>
      </div>
      <Row>
        <Button
          variant="outlined"
          color="secondary"
          onClick={() => void standIn.reset().then(() => location.reload())}
        >
          Reset
        </Button>
        <span>Forgets what was done here{address.faults ? '; the faults stay' : ''}.</span>
      </Row>
    </Rows>
  );
}
