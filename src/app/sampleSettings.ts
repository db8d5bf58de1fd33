const SETTINGS = [
  'scenario',
  'speed',
  'seed',
  'edition',
  'refuse',
  'latency',
  'services',
  'faults',
  'stage',
  'presenter',
  'tour',
] as const;
type SampleSetting = (typeof SETTINGS)[number];
export type SampleSettings = Partial<Record<SampleSetting, string | undefined>>;

/** Settings of the stand-in cloud: they stay in the address on every page. The real cloud has none. */
export const SAMPLE_SETTINGS: readonly SampleSetting[] = __SAMPLE_DATA__ ? SETTINGS : [];
