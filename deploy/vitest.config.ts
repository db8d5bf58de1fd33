import { defineConfig } from 'vitest/config';

/** Tests against a running nginx: `npm run test:deploy`. */
export default defineConfig({
  test: {
    include: ['deploy/tests/running/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
