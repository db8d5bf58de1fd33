import { expect, it } from 'vitest';
import { SCENARIOS } from '../../scenarios/scenarios';
import { parseSettings } from '../../scenarios/settings';
import { CHECKLIST, checklistAsText, settingsOf } from './checklist';

const items = CHECKLIST.flatMap((group) => group.items);

it('has something to try in every scenario', () => {
  const tried = new Set(items.map(({ scenario }) => scenario));
  expect(SCENARIOS.filter(({ name }) => !tried.has(name))).toEqual([]);
});

it('sets up with each link what it names, and nothing that the stage does not understand', () => {
  for (const item of items) {
    const { settings, problems } = parseSettings(new URLSearchParams(settingsOf(item)));
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      scenario: item.scenario,
      speed: item.speed ?? 1,
      faults: item.faults ?? [],
    });
  }
});

it('tells apart what is done', () => {
  const [first, second] = items;
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  const text = checklistAsText(new Set([first?.id ?? '']));
  expect(text).toContain(`[x] ${first?.act}`);
  expect(text).toContain(`[ ] ${second?.act}`);
});
