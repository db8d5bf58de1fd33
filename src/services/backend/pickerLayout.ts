/** Two pickers side by side where there is room, so that the second one comes and goes without moving anything. */
export const besideEachOther = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(0, 2fr)' },
  columnGap: 2,
} as const;
