/// <reference types="vite/client" />
/// <reference types="@mui/material/themeCssVarsAugmentation" />

/** True in development and demo builds, where the stand-in cloud answers; a production build has no trace of it. */
declare const __SAMPLE_DATA__: boolean;

/** True where deep links have no fallback page: the address of a page then stands behind a `#`. */
declare const __HASH_HISTORY__: boolean;
