import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState, useSyncExternalStore } from 'react';
import { SelectField } from '../../../src/ui/SelectField';
import { saveFile } from '../../../src/ui/saveFile';
import { MOST_CALLS, type LoggedCause, type RequestLog } from '../../page/requestLog';
import { PlainList } from '../PlainList';
import { Row, Rows } from '../Rows';
import { harOf } from './har';
import { LoggedCallItem } from './LoggedCallItem';
import { matchesFilter } from './matchesFilter';

/** As many are shown; more would make typing into the filter slow. */
const MOST_SHOWN = 100;

const CAUSES: readonly { value: LoggedCause | 'all'; label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'person', label: 'The person' },
  { value: 'poll', label: 'A poll' },
  { value: 'picker', label: 'A picker' },
];

/** Every call of this page to the cloud, the latest first. */
export function RequestsTab({ log }: { log: RequestLog }) {
  const calls = useSyncExternalStore(log.subscribe, log.calls);
  const [text, setText] = useState('');
  const [cause, setCause] = useState<LoggedCause | 'all'>('all');
  const hits = calls.filter((call) => matchesFilter(call, { text, cause }));
  return (
    <Rows>
      <Row>
        <TextField
          label="Filter"
          placeholder="path, status or body"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <SelectField label="Caused by" choices={CAUSES} value={cause} onChoose={setCause} />
      </Row>
      <Row>
        <Button
          variant="outlined"
          onClick={() =>
            saveFile({
              name: 'requests.har',
              type: 'application/json',
              text: harOf(hits, location.origin),
            })
          }
        >
          Export HAR
        </Button>
        <Button onClick={() => log.clear()}>Clear</Button>
      </Row>
      <div role="status">{countInWords(hits.length, calls.length)}</div>
      <PlainList aria-label="Requests">
        {hits.slice(0, MOST_SHOWN).map((call) => (
          <LoggedCallItem key={call.number} call={call} />
        ))}
      </PlainList>
    </Rows>
  );
}

function countInWords(hits: number, all: number): string {
  if (all === 0) return 'Nothing has been asked of the cloud yet.';
  const shown = hits === all ? `${all}` : `${hits} of ${all}`;
  const words = `${shown} ${all === 1 ? 'request' : 'requests'}`;
  if (hits > MOST_SHOWN) return `${words}; the latest ${MOST_SHOWN} are shown`;
  return all === MOST_CALLS ? `${words}; older ones are forgotten` : words;
}
