import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { useForm } from 'react-hook-form';
import { endpointServiceSchema, type EndpointService } from '../../../api/vpcep';
import { differences, divergences } from '../../../ui/changes/differences';
import { keptChange, type ChangeDraft } from '../../../ui/draft/changeDraft';
import type { DraftReader } from '../../../ui/draft/draftReader';
import { useKeptDraft } from '../../../ui/draft/useKeptDraft';
import { createPortIndex } from '../portIndex';
import { emptyPortRow, keptPortRow, type PortRow } from '../portRow';
import type { PortFacts } from '../portRules';
import type { PortsForm } from '../portsForm';
import { rowsOfPorts } from '../wirePorts';
import { changedRows, fingerprint, mergedRows, partsOfRows, partsOfService } from './portParts';

/** The rows of a service's port mappings, what a person makes of them, and what others make of them meanwhile. */
export function usePortChanges(service: EndpointService, facts: PortFacts, place: string) {
  const [kept] = useState(() => keptChange(place, endpointServiceSchema, readPortsForm));
  /** The service as opened, and what the table was last filled with. */
  const [base, setBase] = useState<ChangeDraft<EndpointService, PortsForm>>(
    () => kept ?? { opened: service, values: { ports: rowsOfPorts(service) } },
  );
  const { opened } = base;
  const form = useForm<PortsForm>({ defaultValues: base.values });
  const [index] = useState(() => {
    const made = createPortIndex(facts);
    made.reset(base.values.ports);
    return made;
  });
  const draft = useKeptDraft(place, isBlank, () => ({ opened, values: { ports: index.rows() } }));
  // Before it is painted: form and index keep their rows outside React.
  useLayoutEffect(() => {
    form.reset(base.values);
    index.reset(base.values.ports);
  }, [form, index, base]);
  useEffect(() => index.setRules(facts), [index, facts]);

  // The rows are told to the index as they are typed; a text stays the same until they differ.
  const shown = useSyncExternalStore(index.subscribeToSummary, () => fingerprint(index.rows()));
  const rows = index.rows();
  const isEdited = shown !== fingerprint(rowsOfPorts(opened));
  const isChangedByOthers = fingerprint(rowsOfPorts(service)) !== fingerprint(rowsOfPorts(opened));

  const fill = (rows: PortRow[], next: EndpointService) =>
    setBase({ opened: next, values: { ports: withOneToTypeIn(rows) } });
  // Nobody has typed anything, or the service has become what was typed: the table follows it.
  const isAsTyped = shown === fingerprint(rowsOfPorts(service));
  if (isChangedByOthers && (!isEdited || isAsTyped)) fill(rowsOfPorts(service), service);

  return {
    form,
    draft,
    /** What was entered before the page was loaded; undefined when nothing was. */
    kept,
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

function withOneToTypeIn(rows: PortRow[]): PortRow[] {
  return rows.length > 0 ? rows : [emptyPortRow()];
}

/** Whether a draft holds nothing that would be missed. */
function isBlank({ opened, values }: ChangeDraft<EndpointService, PortsForm>): boolean {
  return fingerprint(values.ports) === fingerprint(rowsOfPorts(opened));
}

function readPortsForm({ rows }: DraftReader, kept: Record<string, unknown>): PortsForm {
  return { ports: withOneToTypeIn(rows(keptPortRow, kept['ports'], 'Port mappings')) };
}
