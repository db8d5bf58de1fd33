import type { EndpointService } from '../../../api/vpcep';
import { mergeMine } from '../../../ui/changes/differences';
import { normalisePort } from '../portNumber';
import { isEmptyPortRow, type PortRow } from '../portRow';
import { rowsOfPorts } from '../wirePorts';

/** What a row is known by: consumers connect to a terminal port by a protocol, and it leads to one service port. */
function labelOf({ clientPort, protocol }: PortRow): string {
  return `Terminal port ${normalisePort(clientPort) || '?'}/${protocol}`;
}

function byLabel(rows: readonly PortRow[]): Map<string, PortRow> {
  return new Map(rows.filter((row) => !isEmptyPortRow(row)).map((row) => [labelOf(row), row]));
}

/** Port mappings in words, by the terminal port. */
export function partsOfRows(rows: readonly PortRow[]): Map<string, string> {
  return new Map(
    [...byLabel(rows)].map(([label, { serverPort }]) => [
      label,
      `to service port ${normalisePort(serverPort) || '?'}`,
    ]),
  );
}

export function partsOfService(service: EndpointService): Map<string, string> {
  return partsOfRows(rowsOfPorts(service));
}

/** Stays the same text while the mappings do, in whatever order their rows stand. */
export function fingerprint(rows: readonly PortRow[]): string {
  return rows
    .filter((row) => !isEmptyPortRow(row))
    .map(({ clientPort, serverPort, protocol }) =>
      [normalisePort(clientPort), normalisePort(serverPort), protocol].join(' '),
    )
    .toSorted()
    .join('\n');
}

/** The rows as somebody else has left them, with a person's own changes on top. */
export function mergedRows(
  opened: readonly PortRow[],
  now: readonly PortRow[],
  mine: readonly PortRow[],
): PortRow[] {
  return [
    ...mergeMine(
      byLabel(opened),
      byLabel(now),
      byLabel(mine),
      (one, other) => one?.serverPort === other?.serverPort,
    ).values(),
  ];
}

/** The rows that are not as the service has them. */
export function changedRows(opened: readonly PortRow[], rows: readonly PortRow[]): PortRow[] {
  const before = byLabel(opened);
  return rows.filter(
    (row) =>
      !isEmptyPortRow(row) &&
      normalisePort(before.get(labelOf(row))?.serverPort ?? '') !== normalisePort(row.serverPort),
  );
}
