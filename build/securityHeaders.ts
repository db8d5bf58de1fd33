import { readFileSync } from 'node:fs';

/** nginx's own file is the one place; a header is one line of it. */
const FILE = new URL('../deploy/nginx/securityHeaders.conf', import.meta.url);
const HEADER_LINE = /^add_header (?<name>[\w-]+) "(?<value>[^"]*)" always;$/;

/** The headers that every answer of the console's own origin carries, whoever serves it. */
export const securityHeaders: Readonly<Record<string, string>> = Object.fromEntries(
  readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const { name, value } = HEADER_LINE.exec(line)?.groups ?? {};
      if (name === undefined || value === undefined)
        throw new Error(`securityHeaders.conf: no header in “${line}”.`);
      return [name, value];
    }),
);
