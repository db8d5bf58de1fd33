import type { Rolldown } from 'vite';

type CodeSplitting = Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined>;
type Groups = NonNullable<CodeSplitting['groups']>;

/**
 * Dependencies change less often than the console, so they lie in files of their own that stay in a browser's cache
 * over many releases. Few of them: each file costs a request before the first page paints.
 */
export const vendorChunks: Groups = [
  { name: 'react', test: packages('react', 'react-dom', 'scheduler'), priority: 3 },
  { name: 'data', test: packages('@tanstack/[^/\\\\]+', 'zod'), priority: 3 },
  { name: 'forms', test: packages('react-hook-form', '@hookform/[^/\\\\]+'), priority: 2 },
  // What every page needs of the component library, and what only some pages do.
  {
    name: 'components',
    test: packages('@mui/[^/\\\\]+', '@emotion/[^/\\\\]+'),
    tags: ['$initial'],
    priority: 1,
  },
  { name: 'components-more', test: packages('@mui/[^/\\\\]+', '@emotion/[^/\\\\]+'), priority: 0 },
  { name: 'stand-in-worker-client', test: packages('msw', '@mswjs/[^/\\\\]+'), priority: 0 },
];

/** Matches the files of these packages; a name may be a pattern. */
function packages(...names: string[]): RegExp {
  return new RegExp(`[\\\\/]node_modules[\\\\/](?:${names.join('|')})[\\\\/]`);
}
