import Autocomplete, { createFilterOptions } from '@mui/material/Autocomplete';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { Refusal } from '../cloud/refusal';
import type { ServiceRecord } from '../cloud/serviceRecord';
import type { StandIn } from '../page/standIn';
import { Row, Rows } from './Rows';

const MANY = 10;
/** A list of ten thousand would be laid out whole. */
const MOST_OPTIONS = 100;

const filterOptions = createFilterOptions<ServiceRecord>({ limit: MOST_OPTIONS });

/** Lets other accounts ask for a connection, so that approval can be shown without them. */
export function ConsumerTab({ standIn }: { standIn: StandIn }) {
  const queries = useQueryClient();
  const { pathname } = useLocation();
  const [chosenId, setChosenId] = useState<string>();
  const [outcome, setOutcome] = useState('');
  const [nobodyMay, setNobodyMay] = useState(false);

  const services = standIn.services();
  const service =
    services.find(({ id }) => id === chosenId) ??
    services.find(({ id }) => pathname.includes(id)) ??
    services.find(({ whitelist }) => whitelist.length > 0) ??
    services[0];
  if (!service) return <p>There is no service yet: other accounts have nothing to connect to.</p>;

  const request = async (count: number) => {
    try {
      const requested = await standIn.requestConnections(service.id, count);
      setNobodyMay(requested === 0);
      setOutcome(outcomeInWords(service, requested));
      await queries.invalidateQueries();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      setOutcome(`The cloud refuses it: ${error.code}, ${error.message}`);
    }
  };
  const admit = async () => {
    await standIn.admitConsumers(service.id, MANY);
    await request(1);
  };

  return (
    <Rows>
      <p>Other accounts create endpoints for a service. They stand under its Connections.</p>
      <Autocomplete
        options={services}
        value={service}
        disableClearable
        filterOptions={filterOptions}
        getOptionLabel={nameOf}
        getOptionKey={({ id }) => id}
        isOptionEqualToValue={(one, other) => one.id === other.id}
        onChange={(_, { id }) => {
          setChosenId(id);
          setOutcome('');
          setNobodyMay(false);
        }}
        renderInput={(input) => <TextField {...input} label="Service" />}
      />
      <Row>
        <Button variant="contained" onClick={() => void request(1)}>
          Request an endpoint
        </Button>
        <Button variant="outlined" onClick={() => void request(MANY)}>
          Request ten
        </Button>
      </Row>
      <div role="status">{outcome}</div>
      {nobodyMay && (
        <Row>
          <Button variant="outlined" onClick={() => void admit()}>
            Put ten accounts on the whitelist and request one
          </Button>
        </Row>
      )}
    </Rows>
  );
}

function nameOf({ name, id }: ServiceRecord): string {
  return name === '' ? id : name;
}

function outcomeInWords(service: ServiceRecord, requested: number): string {
  if (requested === 0) {
    return `Nobody else may connect to ${nameOf(service)}: there is no account on its whitelist.`;
  }
  const what = requested === 1 ? '1 endpoint was' : `${requested} endpoints were`;
  const then = service.approvalEnabled
    ? requested === 1
      ? 'it waits for approval'
      : 'they wait for approval'
    : 'connected without approval';
  return `${what} requested: ${then}.`;
}
