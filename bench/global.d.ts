// Only on pages that are measured.

/** Calls back just after the next frame is on the screen. */
declare var afterPaint: (callback: () => void) => void;

/** What is noted of the wizard page as it loads. */
declare var wizard: {
  /** When heading and first control were on the screen, in ms since the page was asked for. */
  formPaintedAt?: number;
  /** Sum of all shifts that the person did not cause; 0 is a page on which nothing jumps. */
  layoutShift: number;
};

/** When a row of the list, or that it has none, was on the screen, in ms since the page was asked for. */
declare var listPaintedAt: number | undefined;
