/** Only on pages of tests that watch every change: the page's text after each. */
declare var seen: string[];
/** What a page under test has copied last. */
declare var copied: string | undefined;
