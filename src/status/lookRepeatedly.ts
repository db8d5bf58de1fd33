/** Looks after an answer that was not clear, and what lies between them: the cloud may show a change a little later. */
export const LOOKS = 3;
const LOOK_PAUSE_MS = 2_000;

/**
 * Looks what became of a change, until it is seen to be made, three times at most.
 * @param look undefined when it was not answered
 * @param onLook told of each look as it begins, counted from 1: together they take seconds
 * @returns what was seen last; undefined when no look was answered
 */
export async function lookRepeatedly<Seen>(
  look: () => Promise<Seen | undefined>,
  isMade: (seen: Seen) => boolean,
  onLook?: (look: number) => void,
): Promise<Seen | undefined> {
  let seen: Seen | undefined;
  for (let count = 1; count <= LOOKS; count += 1) {
    // Each look must see what became of it after the one before.
    // oxlint-disable-next-line no-await-in-loop
    if (count > 1) await new Promise((resolve) => setTimeout(resolve, LOOK_PAUSE_MS));
    onLook?.(count);
    // oxlint-disable-next-line no-await-in-loop
    seen = (await look()) ?? seen;
    if (seen !== undefined && isMade(seen)) return seen;
  }
  return seen;
}
