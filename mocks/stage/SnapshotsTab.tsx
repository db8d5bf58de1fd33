import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState, type ChangeEvent, type SubmitEvent } from 'react';
import { LocalTime } from '../../src/ui/LocalTime';
import { saveFile } from '../../src/ui/saveFile';
import {
  forgetSnapshot,
  keepSnapshot,
  keptSnapshots,
  LONGEST_NAME,
  readSnapshot,
  type Snapshot,
} from '../page/snapshots';
import type { StandIn } from '../page/standIn';
import { fileNameOf } from './fileName';
import { PlainList } from './PlainList';
import { Row, Rows } from './Rows';
import { useStageAddress } from './useStageAddress';

const FileInput = styled('input')({ maxWidth: '100%', font: 'inherit' });

/** States made by hand: kept in this browser, or carried elsewhere as files. */
export function SnapshotsTab({ standIn }: { standIn: StandIn }) {
  const queries = useQueryClient();
  const { change } = useStageAddress();
  const [name, setName] = useState('');
  const [kept, setKept] = useState(keptSnapshots);
  const [said, setSaid] = useState('');
  const fileId = useId();

  const keep = (snapshot: Snapshot, done: string) => {
    setSaid(
      keepSnapshot(snapshot) ? done : 'This browser has no room for it: download it instead.',
    );
    setKept(keptSnapshots());
  };
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const wanted = name.trim().slice(0, LONGEST_NAME);
    if (wanted === '') {
      setSaid('Give it a name first.');
      return;
    }
    keep(standIn.takeSnapshot(wanted), `Saved as “${wanted}”.`);
    setName('');
  };
  const restore = async (snapshot: Snapshot) => {
    const { scenario, seed, edition, services } = snapshot;
    const isHere = await standIn.restore(snapshot);
    setSaid(`Restored “${snapshot.name}”.`);
    if (isHere) await queries.invalidateQueries();
    else {
      change({
        scenario,
        seed,
        edition: edition === '2025' ? edition : undefined,
        services: services === undefined ? undefined : String(services),
      });
    }
  };
  const load = async (event: ChangeEvent<HTMLInputElement>) => {
    const { target } = event;
    const [file] = target.files ?? [];
    if (!file) return;
    const snapshot = readSnapshot(await file.text());
    target.value = '';
    if (snapshot) keep(snapshot, `Loaded “${snapshot.name}”: restore it to see it.`);
    else setSaid(`${file.name} is no snapshot of the stage: nothing was changed.`);
  };

  return (
    <Rows>
      <form onSubmit={save} noValidate>
        <Row>
          <TextField
            label="Name of the snapshot"
            value={name}
            onChange={(event) => setName(event.target.value)}
            slotProps={{ htmlInput: { maxLength: LONGEST_NAME } }}
          />
          <Button type="submit" variant="contained">
            Save
          </Button>
        </Row>
      </form>
      <div>
        <label htmlFor={fileId}>Load a file</label>{' '}
        <FileInput id={fileId} type="file" accept=".json,application/json" onChange={load} />
      </div>
      <div role="status">{said}</div>
      {kept.length === 0 && <p>No snapshots are kept in this browser.</p>}
      {kept.length > 0 && (
        <PlainList aria-label="Snapshots">
          {kept.map((snapshot) => (
            <li key={snapshot.name}>
              <strong>{snapshot.name}</strong>
              <div>
                <span>
                  {snapshot.scenario}, seed {snapshot.seed} · <LocalTime ms={snapshot.savedAt} />
                </span>
              </div>
              <Button
                aria-label={`Restore ${snapshot.name}`}
                onClick={() => void restore(snapshot)}
              >
                Restore
              </Button>
              <Button
                aria-label={`Download ${snapshot.name}`}
                onClick={() =>
                  saveFile({
                    name: fileNameOf(`snapshot ${snapshot.name}`, 'json'),
                    type: 'application/json',
                    text: JSON.stringify(snapshot, null, 2),
                  })
                }
              >
                Download
              </Button>
              <Button
                aria-label={`Forget ${snapshot.name}`}
                onClick={() => {
                  forgetSnapshot(snapshot.name);
                  setKept(keptSnapshots());
                }}
              >
                Forget
              </Button>
            </li>
          ))}
        </PlainList>
      )}
    </Rows>
  );
}
