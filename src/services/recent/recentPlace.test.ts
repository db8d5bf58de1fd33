import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetRecentServices, recentPlace } from './recentPlace';
import { readRecent, writeRecent } from './recentServices';

/** What of a tab's storage is used; its keys are its own properties, as the browser has them. */
function storage(): object {
  const texts: Record<string, string> = {};
  return Object.defineProperties(texts, {
    getItem: { value: (key: string) => texts[key] ?? null },
    setItem: { value: (key: string, text: string) => void (texts[key] = text) },
    removeItem: { value: (key: string) => delete texts[key] },
  });
}

const place = (projectId: string) =>
  recentPlace({ cloud: 'otc', scope: { region: 'eu-de', projectId } });

describe('where services opened of late are remembered', () => {
  beforeEach(() => void vi.stubGlobal('sessionStorage', storage()));
  afterEach(() => void vi.unstubAllGlobals());

  it('is another for each project, and nothing of any is left after a sign-out', () => {
    sessionStorage.setItem('create-service-draft/otc', 'a draft');
    writeRecent(place('a'), [{ id: '1', name: 'orders' }]);
    writeRecent(place('b'), [{ id: '2', name: 'payments' }]);
    expect(readRecent(place('a'))).toEqual([{ id: '1', name: 'orders' }]);
    forgetRecentServices();
    expect(Object.keys(sessionStorage)).toEqual(['create-service-draft/otc']);
    expect(readRecent(place('b'))).toEqual([]);
  });
});
