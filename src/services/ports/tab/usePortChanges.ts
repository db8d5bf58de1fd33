import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { useForm } from 'react-hook-form';
import type { EndpointService } from '../../../api/vpcep';
import { differences, divergences } from '../../../ui/changes/differences';
import { createPortIndex } from '../portIndex';
import { emptyPortRow, type PortRow } from '../portRow';
import type { PortFacts } from '../portRules';
import type { PortsForm } from '../portsForm';
import { rowsOfPorts } from '../wirePorts';
import { changedRows, fingerprint, mergedRows, partsOfRows, partsOfService } from './portParts';

/** The rows of a service's port mappings, what a person makes of them, and what others make of them meanwhile. */
export function usePortChanges(service: EndpointService, facts: PortFacts) {
  /** The service as opened, and the rows that the table was last filled with. */
  const [base, setBase] = useState(() => ({ opened: service, rows: rowsOfPorts(service) }));
  const { opened } = base;
  const form = useForm<PortsForm>({ defaultValues: { ports: base.rows } });
  const [index] = useState(() => {
    const made = createPortIndex(facts);
    made.reset(base.rows);
    return made;
  });
  // Before it is painted: form and index keep their rows outside React.
  useLayoutEffect(() => {
    form.reset({ ports: base.rows });
    index.reset(base.rows);
  }, [form, index, base]);
  useEffect(() => index.setRules(facts), [index, facts]);

  // The rows are told to the index as they are typed; a text stays the same until they differ.
  const shown = useSyncExternalStore(index.subscribeToSummary, () => fingerprint(index.rows()));
  const rows = index.rows();
  const isEdited = shown !== fingerprint(rowsOfPorts(opened));
  const isChangedByOthers = fingerprint(rowsOfPorts(service)) !== fingerprint(rowsOfPorts(opened));

  const fill = (rows: PortRow[], next: EndpointService) =>
    setBase({ opened: next, rows: rows.length > 0 ? rows : [emptyPortRow()] });
  // Nobody has typed anything, or the service has become what was typed: the table follows it.
  const isAsTyped = shown === fingerprint(rowsOfPorts(service));
  if (isChangedByOthers && (!isEdited || isAsTyped)) fill(rowsOfPorts(service), service);

  return {
    form,
    index,
    opened,
    isEdited,
    changes: differences(partsOfService(opened), partsOfRows(rows)),
    meanwhile:
      isEdited && isChangedByOthers && !isAsTyped
        ? divergences(partsOfService(opened), partsOfService(service), partsOfRows(rows))
        : [],
    changedRows: () => changedRows(rowsOfPorts(opened), index.rows()),
    keepMine: () =>
      fill(mergedRows(rowsOfPorts(opened), rowsOfPorts(service), index.rows()), service),
    takePresent: () => fill(rowsOfPorts(service), service),
  };
}
