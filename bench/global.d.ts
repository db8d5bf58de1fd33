/** Only on pages that are measured: calls back just after the next frame is on the screen. */
declare var afterPaint: (callback: () => void) => void;
