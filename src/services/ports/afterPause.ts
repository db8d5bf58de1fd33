/** No key for so long: the hand rests, and what was typed has been painted. */
const PAUSE_MS = 80;

/** Runs the last task it was given once no further one has come for a moment. */
export function afterPause(): (task: () => void) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (task) => {
    clearTimeout(timer);
    timer = setTimeout(task, PAUSE_MS);
  };
}
