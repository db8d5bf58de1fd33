/** What every Chromium that the tests and measurements start is told. */
export const CHROMIUM_ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  // Chromium's sandbox refuses to run as root, which is who a container usually is.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
