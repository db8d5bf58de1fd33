/** The Node that the console is built and tested with; the same major version stands in engines and .nvmrc. */
const MAJOR = 20;
/** Vite 8 needs what came with 20.19. */
const LEAST_MINOR = 19;

/**
 * Ends the process with one line where this Node is too old to go on; says so where it is newer than what was tried.
 */
export function checkNodeVersion() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < MAJOR || (major === MAJOR && minor < LEAST_MINOR)) {
    console.error(
      `This is Node ${process.versions.node}, and the console needs Node ${MAJOR}.${LEAST_MINOR} or a later ${MAJOR}.x: run "nvm install", or get it from https://nodejs.org.`,
    );
    process.exit(1);
  }
  if (major > MAJOR) {
    console.warn(
      `This is Node ${process.versions.node}; the console is tried with Node ${MAJOR} only.`,
    );
  }
}
