/** Clocks and time stamps of whole seconds differ by a little; what is older is another thing. */
const SLACK_MS = 5_000;

/** Waits between looks: several over about a minute, as nobody knows how late a list shows something new. */
export const LOOK_PAUSES_MS: readonly number[] = [0, 2_000, 4_000, 8_000, 12_000, 16_000, 18_000];

/** The newest rows of the list, among which what a lost create made would stand. */
export const ROWS_TO_LOOK_AT = 100;

/**
 * Whether something was created after a moment, both by the cloud's clock.
 * @param createdAt undefined where the cloud does not say, which speaks neither for nor against it
 */
export function isCreatedAfter(createdAt: number | undefined, moment: number): boolean {
  return createdAt === undefined || createdAt >= moment - SLACK_MS;
}
