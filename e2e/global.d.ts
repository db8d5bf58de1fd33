/** Only on pages of tests that watch every change: the page's text after each. */
declare var seen: string[];
