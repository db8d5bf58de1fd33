import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { testStorage } from '../ui/testStorage';
import { isJustBegunHere, isStartedHere, MAX_REMEMBERED, markStartedHere } from './startedHere';

describe('creations started in this tab', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.UTC(2026, 0, 30) });
    vi.stubGlobal('sessionStorage', testStorage());
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('are remembered', () => {
    markStartedHere('a');
    expect(isStartedHere('a')).toBe(true);
    expect(isStartedHere('b')).toBe(false);
  });

  it('are just begun for a minute', () => {
    markStartedHere('a');
    vi.advanceTimersByTime(59_999);
    expect(isJustBegunHere('a')).toBe(true);
    vi.advanceTimersByTime(1);
    expect(isJustBegunHere('a')).toBe(false);
    expect(isStartedHere('a')).toBe(true);
  });

  it('are forgotten, the oldest first, when there are too many', () => {
    for (let id = 0; id <= MAX_REMEMBERED; id += 1) markStartedHere(String(id));
    expect(isStartedHere('0')).toBe(false);
    expect(isStartedHere('1')).toBe(true);
    expect(isStartedHere(String(MAX_REMEMBERED))).toBe(true);
  });

  it('are none when the storage holds something else, or cannot be read', () => {
    sessionStorage.setItem('started-here', '{"a":1}');
    expect(isStartedHere('a')).toBe(false);
    sessionStorage.setItem('started-here', 'no JSON');
    expect(isStartedHere('a')).toBe(false);
    vi.stubGlobal('sessionStorage', undefined);
    markStartedHere('a');
    expect(isStartedHere('a')).toBe(false);
  });
});
