import { describe, expect, it } from 'vitest';
import { backendPorts, emptyBackend, withChosen, withPickedVpc } from './backendValues';

describe('withChosen', () => {
  it('changes only the present kind of backend', () => {
    const server = withChosen({ ...emptyBackend(), serverType: 'VM' }, { portId: 'nic' });
    const both = withChosen({ ...server, serverType: 'LB' }, { portId: 'vip-of-lb' });
    expect(backendPorts(both)).toEqual({ portId: 'vip-of-lb', vipPortId: '' });
    expect(backendPorts({ ...both, serverType: 'VM' }).portId).toBe('nic');
  });
});

describe('withPickedVpc', () => {
  const chosen = withChosen({ ...emptyBackend(), vpcId: 'a' }, { portId: 'in-a' });

  it('clears the picks of every kind when another VPC is picked', () => {
    expect(withPickedVpc(chosen, 'b')).toEqual({ ...emptyBackend(), vpcId: 'b' });
    expect(backendPorts(withPickedVpc(chosen, '')).portId).toBe('');
  });

  it('keeps them when the same VPC is picked again', () => {
    expect(withPickedVpc(chosen, 'a')).toEqual(chosen);
  });

  it('keeps an ID that was typed before there was a VPC', () => {
    const typed = withChosen(emptyBackend(), { portId: 'typed' });
    expect(backendPorts(withPickedVpc(typed, 'b')).portId).toBe('typed');
  });
});
