import Autocomplete from '@mui/material/Autocomplete';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState, type SubmitEvent } from 'react';
import { SelectField } from '../../../src/ui/SelectField';
import { ERROR_CODES, findErrorCode } from '../../cloud/errorCodes';
import { OPERATION_CHOICES, type OperationChoice } from '../../routes/operations';
import { MOST_FAULTS } from '../../scenarios/faultsInAddress';
import type { FaultKind, StagedFault } from '../../scenarios/stagedFaults';
import { Row, Rows } from '../Rows';
import { FAULT_KINDS, FIRST_ENTRY, MEASURES, readEntry, type FaultEntry } from './faultEntry';
import { FAULT_NAMES } from './faultWords';

const CODES = Object.keys(ERROR_CODES);

/** Asks for what is to go wrong with which requests. */
export function FaultForm({
  onAdd,
  count,
}: {
  onAdd: (fault: StagedFault) => void;
  count: number;
}) {
  const [entry, setEntry] = useState<FaultEntry>(FIRST_ENTRY);
  const [problem, setProblem] = useState('');
  const change = (changes: Partial<FaultEntry>) => {
    setEntry({ ...entry, ...changes });
    setProblem('');
  };
  const measure = MEASURES[entry.kind];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const read = readEntry(entry);
    if (count >= MOST_FAULTS) setProblem(`At most ${MOST_FAULTS} faults at once: remove one.`);
    else if ('problem' in read) setProblem(read.problem);
    else onAdd(read.fault);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Rows>
        <SelectField<OperationChoice>
          label="Request"
          choices={OPERATION_CHOICES.map(({ name, label }) => ({ value: name, label }))}
          value={entry.operation}
          onChoose={(operation) => change({ operation })}
        />
        <SelectField<FaultKind>
          label="What happens"
          choices={FAULT_KINDS.map((kind) => ({ value: kind, label: FAULT_NAMES[kind] }))}
          value={entry.kind}
          onChoose={(kind) => change({ kind, measure: MEASURES[kind]?.usual ?? '' })}
        />
        {(entry.kind === 'refused' || entry.kind === 'creation-fails') && (
          <Autocomplete
            options={CODES}
            value={entry.code}
            disableClearable
            onChange={(_, code) => change({ code })}
            getOptionLabel={(code) => `${code} ${messageOf(code)}`}
            renderInput={(input) => <TextField {...input} label="Error code" />}
          />
        )}
        {entry.kind === 'server-error' && (
          <SelectField
            label="Answer"
            choices={SERVER_ERRORS}
            value={entry.serverError}
            onChoose={(serverError) => change({ serverError })}
          />
        )}
        {measure && (
          <TextField
            label={measure.label}
            value={entry.measure}
            onChange={(event) => change({ measure: event.target.value })}
            slotProps={{ htmlInput: { inputMode: 'numeric' } }}
          />
        )}
        <Row>
          <SelectField
            label="When"
            choices={[
              { value: 'next', label: 'For the next' },
              { value: 'percent', label: 'For a share' },
            ]}
            value={entry.when}
            onChoose={(when) => change({ when, amount: when === 'next' ? '1' : '30' })}
          />
          <TextField
            label={entry.when === 'next' ? 'Requests' : 'Percent'}
            value={entry.amount}
            onChange={(event) => change({ amount: event.target.value })}
            slotProps={{ htmlInput: { inputMode: 'numeric' } }}
          />
        </Row>
        {problem !== '' && <div role="alert">{problem}</div>}
        <Row>
          <Button type="submit" variant="contained">
            Set fault
          </Button>
        </Row>
      </Rows>
    </form>
  );
}

const SERVER_ERRORS = ['500', '502', '503', '504'].flatMap((status) => [
  { value: `${status}-json`, label: `${status} in JSON` },
  { value: `${status}-html`, label: `${status} in HTML` },
]);

function messageOf(text: string): string {
  const code = findErrorCode(text);
  return code ? ERROR_CODES[code].message : '';
}
