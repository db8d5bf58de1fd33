import { describe, expect, it } from 'vitest';
import { LONGER_THAN_USUAL_MS } from './pollingRule';
import { pollingTrouble } from './pollingTrouble';

const live = { state: 'live', failures: 0 } as const;

describe('what is told of the waiting', () => {
  it('is nothing when all goes as usual', () => {
    expect(pollingTrouble({ status: 'creating', ageMs: 0, polling: live })).toBeUndefined();
    expect(
      pollingTrouble({
        status: 'available',
        ageMs: undefined,
        polling: { state: 'final', failures: 0 },
      }),
    ).toBeUndefined();
  });

  it('is the age from ten minutes on, and the pause after an hour', () => {
    const waiting = { status: 'creating', ageMs: LONGER_THAN_USUAL_MS };
    expect(pollingTrouble({ ...waiting, polling: live })).toBe('longer-than-usual');
    expect(pollingTrouble({ ...waiting, polling: { state: 'paused', failures: 0 } })).toBe(
      'paused',
    );
  });

  it('never is the age of what nobody knows to be under way', () => {
    const ageMs = LONGER_THAN_USUAL_MS;
    expect(pollingTrouble({ status: 'frozen', ageMs, polling: live })).toBeUndefined();
  });

  it('is the lost contact before the age, and the cause of it before that', () => {
    const waiting = { status: 'creating', ageMs: LONGER_THAN_USUAL_MS };
    const failing = (state: 'lost-contact' | 'paused' | 'offline' | 'refused') =>
      pollingTrouble({ ...waiting, polling: { state, failures: 2 } });
    expect(failing('lost-contact')).toBe('lost-contact');
    expect(failing('paused')).toBe('lost-contact');
    expect(failing('offline')).toBe('offline');
    expect(failing('refused')).toBe('refused');
  });

  it('of a final status is only that it could not be refreshed', () => {
    expect(
      pollingTrouble({ status: 'Failed', ageMs: 0, polling: { state: 'final', failures: 1 } }),
    ).toBe('not-refreshed');
  });
});
