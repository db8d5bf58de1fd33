import { describe, expect, it } from 'vitest';
import { refusedChange } from './refusedChange';

describe('the field that a refusal of a change stands at ("Error Codes")', () => {
  it.each([
    ['EndPoint.3076', ['service_name'], 'access.name'],
    ['EndPoint.3054', ['port_id', 'vip_port_id'], 'backend.chosen.VM.portId'],
    ['EndPoint.3042', ['port_id', 'vpc_id'], 'backend.chosen.VM.portId'],
    ['EndPoint.3044', ['ports', 'port_id'], 'backend.chosen.VM.portId'],
    ['EndPoint.3045', [], undefined],
    ['EndPoint.3068', ['tags'], undefined],
  ])('%s', (_code, fields, path) => {
    expect(refusedChange({ fields }, 'VM')).toBe(path);
  });
});
