/** Does something once the next frame is on the screen: a frame's callbacks run before it is painted. */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
