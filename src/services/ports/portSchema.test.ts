import { describe, expect, it } from 'vitest';
import type { PortRow } from './portRow';
import { portsSchema } from './portSchema';

function row(id: string, serverPort: string, clientPort: string): PortRow {
  return { id, serverPort, clientPort, protocol: 'TCP' };
}

describe('the schema of the step', () => {
  const schema = portsSchema({ edition: '2022', taken: [] });

  it('passes right rows as they are', () => {
    const rows = [row('a', '8443', '443'), row('b', '', '')];
    expect(schema.parse(rows)).toEqual(rows);
  });

  it('puts each error at its cell', () => {
    const { error } = schema.safeParse([row('a', '0', '443'), row('b', '8080', '443')]);
    expect(error?.issues.map(({ path }) => path)).toEqual([
      [0, 'serverPort'],
      [0, 'clientPort'],
      [1, 'clientPort'],
    ]);
  });

  it('does not refuse what is only worth a warning', () => {
    expect(schema.safeParse([row('a', '8080', '80'), row('b', '8080', '81')]).success).toBe(true);
  });

  it('refuses what is no row', () => {
    expect(schema.safeParse([{ id: 'a', serverPort: 80 }]).success).toBe(false);
  });
});
