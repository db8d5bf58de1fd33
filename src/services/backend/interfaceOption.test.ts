import { describe, expect, it } from 'vitest';
import { firstInterface, type InterfaceOption } from './interfaceOption';

describe('firstInterface', () => {
  const nic = (id: string, primary?: boolean): InterfaceOption => ({
    id,
    label: id,
    serverId: 's',
    serverName: 's',
    primary,
  });

  it('is the primary one, else the first, else none', () => {
    expect(firstInterface([nic('a', false), nic('b', true)])?.id).toBe('b');
    expect(firstInterface([nic('a'), nic('b')])?.id).toBe('a');
    expect(firstInterface([])).toBeUndefined();
  });
});
