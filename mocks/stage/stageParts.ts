/** The parts of the stage, as the address names the one that is shown. */
export const STAGE_PARTS = [
  { name: 'scene', label: 'Scene' },
  { name: 'faults', label: 'Faults' },
  { name: 'consumer', label: 'Consumer' },
  { name: 'requests', label: 'Requests' },
  { name: 'snapshots', label: 'Snapshots' },
  { name: 'try', label: 'To try' },
] as const;

export type StagePart = (typeof STAGE_PARTS)[number]['name'];

export const FIRST_PART: StagePart = 'scene';

export function stagePartNamed(wanted: string | undefined): StagePart | undefined {
  return STAGE_PARTS.find(({ name }) => name === wanted)?.name;
}
