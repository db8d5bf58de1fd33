import { useNavigate, useSearch } from '@tanstack/react-router';

/** A setting of the stand-in cloud, as the address has it. */
export type StageSetting =
  | 'scenario'
  | 'speed'
  | 'seed'
  | 'edition'
  | 'refuse'
  | 'latency'
  | 'services'
  | 'faults'
  | 'stage'
  | 'presenter'
  | 'tour';

/** Undefined for one that is left out. */
export type StageSettings = Partial<Record<StageSetting, string | undefined>>;

/** The address is the one place where the settings stand: the stand-in cloud follows it. */
export function useStageAddress(): {
  settings: StageSettings;
  change: (changes: StageSettings) => void;
} {
  const settings = useSearch({ from: '__root__' });
  const navigate = useNavigate();
  return {
    settings,
    change: (changes) =>
      void navigate({
        to: '.',
        search: (search: Record<string, unknown>) => ({ ...search, ...changes }),
        replace: true,
      }),
  };
}
