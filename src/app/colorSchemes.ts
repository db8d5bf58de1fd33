import { DarkModeIcon, LightModeIcon, SystemModeIcon } from '../ui/icons';

/** How the console can look. */
export const COLOR_SCHEMES = [
  { mode: 'system', label: 'As the system', Icon: SystemModeIcon },
  { mode: 'light', label: 'Light', Icon: LightModeIcon },
  { mode: 'dark', label: 'Dark', Icon: DarkModeIcon },
] as const;
