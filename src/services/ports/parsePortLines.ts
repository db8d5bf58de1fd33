import { problem, readMapping, type PastedPart, type Reading } from './pastedMapping';

/** A longer line is cut where it is quoted. In characters. */
const QUOTED_LENGTH = 60;

type Column = 'server' | 'client' | 'both' | 'protocol';

/** Names of columns: those of the wire and those of the screen, without case, blanks and underscores. */
const COLUMNS: Record<string, Column> = {
  serverport: 'server',
  serviceport: 'server',
  clientport: 'client',
  terminalport: 'client',
  port: 'both',
  protocol: 'protocol',
};

interface Heading {
  columns: (Column | undefined)[];
  unused: string[];
}

/** Reads text line by line. Each line may be of another kind; a heading names the columns of all that follow. */
export function readLines(text: string): PastedPart[] {
  const parts: PastedPart[] = [];
  let heading: Heading | undefined;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') continue;
    const place = `Line ${index + 1}`;
    const source = cut(line.trim());
    if (parts.length === 0) {
      heading = readHeading(line);
      if (heading) {
        parts.push({ place, source, ...judgeHeading(heading) });
        continue;
      }
    }
    parts.push({ place, source, ...readLine(line, heading) });
  }
  return parts;
}

export function cut(text: string): string {
  return text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text;
}

function readLine(line: string, heading: Heading | undefined): Reading {
  const cells = splitCells(line);
  if (cells === undefined)
    return problem('A quotation mark is not closed: write “"” twice or not at all.');
  if (heading?.columns.some((column) => column !== undefined && column !== 'protocol')) {
    return readCells(cells, heading.columns);
  }
  if (cells.length === 1) return readWritten(cells[0] ?? '');
  const [server = '', client = '', protocol = '', ...rest] = cells;
  if (rest.length > 0) {
    return problem(
      `${cells.length} columns and no heading: keep service port, terminal port and protocol, or put a line with these names on top.`,
    );
  }
  return readMapping(server, client, protocol);
}

/** `8080`, `8080:80`, `8000-8009:9000-9009/udp`: service port first. */
function readWritten(text: string): Reading {
  const [ports = '', ...protocols] = text.split('/');
  const [server = '', client = '', ...more] = ports.split(':');
  if (more.length > 0 || protocols.length > 1) {
    return problem(
      'That is more than one mapping holds: write service:terminal/protocol, for example 8080:80/tcp.',
    );
  }
  if (protocols[0]?.trim() === '') {
    return problem('The protocol is missing after “/”: write tcp or udp, for example 8080:80/udp.');
  }
  return readMapping(server, ports.includes(':') ? client : server, protocols[0] ?? '');
}

function readCells(cells: string[], columns: (Column | undefined)[]): Reading {
  const filled = (wanted: Column) => {
    const index = columns.indexOf(wanted);
    return index === -1 ? '' : (cells[index] ?? '');
  };
  const both = filled('both');
  const server = filled('server') || both;
  const client = filled('client') || both;
  return readMapping(server, client, filled('protocol'));
}

function readHeading(line: string): Heading | undefined {
  const cells = splitCells(line);
  if (cells === undefined) return undefined;
  const columns = cells.map((cell) => {
    if (cell.length > QUOTED_LENGTH) return undefined;
    const name = cell
      .replace(/\([^()]*\)/g, '')
      .replace(/[\s_-]/g, '')
      .toLowerCase();
    return Object.hasOwn(COLUMNS, name) ? COLUMNS[name] : undefined;
  });
  if (columns.every((column) => column === undefined)) return undefined;
  const unused = cells.filter((cell, index) => columns[index] === undefined && cell.trim() !== '');
  return { columns, unused };
}

function judgeHeading({ columns, unused }: Heading): Reading {
  const named = (column: Column) => columns.includes(column) || columns.includes('both');
  if (!named('server') || !named('client')) {
    const missing = named('server')
      ? 'Terminal port'
      : named('client')
        ? 'Service port'
        : undefined;
    return problem(
      missing
        ? `The heading has no column “${missing}”: add it to the heading and to every line.`
        : 'The heading names no ports: add the columns “Service port” and “Terminal port”.',
    );
  }
  const meaning =
    unused.length > 0
      ? `Heading; not used: ${cut(unused.map((name) => name.trim()).join(', '))}`
      : 'Heading';
  return { outcome: 'heading', meaning };
}

/** Cells between tabs, else between semicolons or commas, with quotation marks as CSV has them; undefined when one stays open. */
function splitCells(line: string): string[] | undefined {
  const separator = ['\t', ';', ','].find((mark) => line.includes(mark));
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const character = line.charAt(at);
    if (character === '"') {
      if (quoted && line.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = !quoted;
    } else if (character === separator && !quoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += character;
  }
  if (quoted) return undefined;
  cells.push(cell.trim());
  while (cells.length > 1 && cells.at(-1) === '') cells.pop();
  return cells;
}
