import { useNavigate, useSearch } from '@tanstack/react-router';

/** What opens and closes the stage from anywhere on the page. */
export const STAGE_KEYS = 'Ctrl+Shift+D';

/** Which part of the stage is shown stands in the address: a change of scenario, which begins a new page, keeps it. */
export function useStageShown(): { isShown: boolean; toggle: () => void } {
  const isShown = useSearch({ from: '__root__' }).stage !== undefined;
  const navigate = useNavigate();
  return {
    isShown,
    toggle: () =>
      void navigate({
        to: '.',
        search: (search: Record<string, unknown>) => ({
          ...search,
          stage: isShown ? undefined : 'scene',
        }),
        replace: true,
      }),
  };
}
