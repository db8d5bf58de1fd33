import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { cloudProxy } from './build/cloudProxy.ts';
import { headersInDevelopment } from './build/headersInDevelopment.ts';
import { securityHeaders } from './build/securityHeaders.ts';
import { standInWorker } from './build/standInWorker.ts';
import { vendorChunks } from './build/vendorChunks.ts';
import { withoutJsonSchema } from './build/withoutJsonSchema.ts';

/**
 * Four modes. `development` and `demo` carry the stand-in cloud; `production` has no trace of it, nor has `otc`, which
 * is for development against the real cloud.
 * A demo must work from any folder of any static host, so its addresses are relative and its pages stand behind a `#`.
 */
export default defineConfig(({ mode }) => {
  const demo = mode === 'demo';
  // A mode that nobody thought of is one for real work.
  const sampleData = demo || mode === 'development' || mode === 'test';
  return {
    base: demo ? './' : '/',
    plugins: [
      react(),
      withoutJsonSchema(),
      headersInDevelopment(),
      ...(sampleData ? [standInWorker()] : []),
    ],
    define: {
      __SAMPLE_DATA__: JSON.stringify(sampleData),
      __HASH_HISTORY__: JSON.stringify(demo),
    },
    build: {
      outDir: demo ? 'dist-demo' : 'dist',
      target: 'es2023',
      manifest: true,
      // The policy of a strict host allows neither `data:` addresses nor inline scripts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // What a page may weigh is held by bench/budgets.json.
      chunkSizeWarningLimit: 1000,
      rolldownOptions: { output: { codeSplitting: { groups: vendorChunks } } },
    },
    optimizeDeps: {
      // Every file is an entry: a dependency that is found only when a page is opened reloads that page in mid-session.
      entries: [
        'index.html',
        'src/**/*.{ts,tsx}',
        'mocks/**/*.{ts,tsx}',
        '!**/*.test.{ts,tsx}',
        '!mocks/server.ts',
        '!mocks/server/**',
      ],
    },
    preview: { headers: securityHeaders },
    server: {
      // Unit tests start a server too, and open no page of it.
      warmup: { clientFiles: mode === 'test' ? [] : ['./src/main.tsx', './src/app/pages/*.tsx'] },
      ...(mode === 'otc' && { proxy: cloudProxy(process.env['OTC_UPSTREAM']) }),
    },
    test: {
      include: [
        '{src,mocks,contract,build,scripts,bench}/**/*.test.{ts,tsx}',
        // Those of deploy/tests/running need an nginx: npm run test:deploy.
        'deploy/tests/*.test.ts',
      ],
      environment: 'node',
      // Properties run hundreds of cases, on machines that may be busy.
      testTimeout: 60_000,
    },
  };
});
