/**
 * Runs a task once the browser has painted what is already known: a frame begins, and the task comes after it.
 * Where nothing is ever painted, it runs after the current one.
 */
export function afterNextPaint(task: () => void): void {
  if (typeof requestAnimationFrame === 'undefined') queueMicrotask(task);
  else requestAnimationFrame(() => setTimeout(task));
}
