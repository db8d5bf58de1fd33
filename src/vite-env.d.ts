/// <reference types="vite/client" />

/** True in development and demo builds, where the stand-in cloud answers; a production build has no trace of it. */
declare const __SAMPLE_DATA__: boolean;
