import { SCENARIOS, type ScenarioName } from '../../scenarios/scenarios';
import { FAULT_TRIES, SCENARIO_TRIES, type Try } from '../../scenarios/tries';
import { writeFaults } from '../../scenarios/faultsInAddress';
import { FAULT_KINDS } from '../faults/faultEntry';
import { FAULT_NAMES } from '../faults/faultWords';

export interface ChecklistItem extends Try {
  /** Under which it is remembered as done. */
  id: string;
  scenario: ScenarioName;
}

export interface ChecklistGroup {
  title: string;
  items: readonly ChecklistItem[];
}

/** Everything worth trying: each scenario, then each kind of fault. */
export const CHECKLIST: readonly ChecklistGroup[] = [
  ...SCENARIOS.map(({ name }) => ({
    title: name,
    items: SCENARIO_TRIES[name].map((one, place) => ({
      ...one,
      id: `${name}/${place}`,
      scenario: name,
    })),
  })),
  {
    title: 'Faults',
    items: FAULT_KINDS.map((kind) => ({
      ...FAULT_TRIES[kind],
      act: `${FAULT_NAMES[kind]}. ${FAULT_TRIES[kind].act}`,
      id: `fault/${kind}`,
      scenario: 'default' as const,
    })),
  },
];

/** The address that sets the stage for an item. */
export function settingsOf({ scenario, speed, faults }: ChecklistItem) {
  return {
    scenario,
    ...(speed !== undefined && { speed: String(speed) }),
    ...(faults && { faults: writeFaults(faults) }),
  };
}

/** What was tried, as text to hand in. */
export function checklistAsText(done: ReadonlySet<string>): string {
  return CHECKLIST.flatMap(({ title, items }) => [
    title,
    ...items.map(({ id, act }) => `[${done.has(id) ? 'x' : ' '}] ${act}`),
    '',
  ]).join('\n');
}
