/** What a file of the deployment is made of. */
export type Yaml = string | number | boolean | YamlList | YamlMap;
export type YamlList = Yaml[];
export interface YamlMap {
  [key: string]: Yaml;
}

interface Line {
  indent: number;
  text: string;
}

const KEY_AND_REST = /^(?<key>[\w./-]+):(?:\s+(?<rest>.*))?$/;

/**
 * Reads the part of YAML that the deployment's files are written in: maps, lists, plain and quoted words, and text
 * after `|`. Anything else is an error, so that no file grows beyond what its test reads.
 */
export function readYaml(source: string): Yaml {
  const lines = source
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('#'))
    .map((line) => ({ indent: line.search(/\S/), text: line.trim() }));
  const value = readBlock(lines, 0);
  const [left] = lines;
  if (left) throw new Error(`Not understood: ${left.text}`);
  return value;
}

function readBlock(lines: Line[], indent: number): Yaml {
  return lines[0]?.text.startsWith('- ') ? readList(lines, indent) : readMap(lines, indent);
}

function readList(lines: Line[], indent: number): YamlList {
  const list: YamlList = [];
  for (let line = lines[0]; line?.indent === indent; line = lines[0]) {
    if (!line.text.startsWith('- ')) throw new Error(`No entry of a list: ${line.text}`);
    const rest = line.text.slice(2);
    lines.shift();
    if (KEY_AND_REST.test(rest)) {
      // The entry is a map whose first key stands beside the hyphen.
      lines.unshift({ indent: indent + 2, text: rest });
      list.push(readMap(lines, indent + 2));
    } else {
      list.push(readScalar(rest));
    }
  }
  return list;
}

function readMap(lines: Line[], indent: number): YamlMap {
  const map: YamlMap = {};
  for (let line = lines[0]; line?.indent === indent; line = lines[0]) {
    const { key, rest } = KEY_AND_REST.exec(line.text)?.groups ?? {};
    if (key === undefined) throw new Error(`No key: ${line.text}`);
    if (key in map) throw new Error(`Twice: ${key}`);
    lines.shift();
    map[key] = readValue(lines, indent, rest);
  }
  return map;
}

function readValue(lines: Line[], indent: number, rest: string | undefined): Yaml {
  if (rest === '|') return readText(lines, indent);
  if (rest !== undefined) return readScalar(rest);
  const [next] = lines;
  // A list may stand as far left as its key.
  if (!next || next.indent < indent || (next.indent === indent && !next.text.startsWith('- ')))
    throw new Error('A key without a value.');
  return readBlock(lines, next.indent);
}

function readText(lines: Line[], indent: number): string {
  const text: string[] = [];
  const outermost = lines[0]?.indent ?? 0;
  for (let line = lines[0]; line && line.indent > indent; line = lines[0]) {
    text.push(' '.repeat(line.indent - outermost) + line.text);
    lines.shift();
  }
  return `${text.join('\n')}\n`;
}

function readScalar(text: string): Yaml {
  const quoted = /^(?<mark>["'])(?<words>[^"'\\]*)\k<mark>$/.exec(text)?.groups?.['words'];
  if (quoted !== undefined) return quoted;
  if (/^["'[{&*!>|%@`]/.test(text) || / #|: /.test(text))
    throw new Error(`Not understood: ${text}`);
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
