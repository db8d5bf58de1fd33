import type { Rolldown } from 'vite';

type CodeSplitting = Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined>;
type Groups = NonNullable<CodeSplitting['groups']>;

/**
 * Dependencies change less often than the console, so they lie in files of their own that stay in a browser's cache
 * over many releases. Few of them: each file costs a request before the first paint, and compresses by itself, which
 * makes a file per library some 5 % larger in sum.
 */
export const vendorChunks: Groups = [
  // What every page needs.
  { name: 'libraries', test: /[\\/]node_modules[\\/]/, tags: ['$initial'], priority: 3 },
  // What only the stand-in cloud needs; a group takes along what its modules import.
  { name: 'stand-in-library', test: /[\\/]node_modules[\\/](?:msw|@mswjs)[\\/]/, priority: 2 },
  // What only some pages need, in files by the pages that share it; small ones are merged.
  {
    name: 'libraries-more',
    test: /[\\/]node_modules[\\/]/,
    entriesAware: true,
    entriesAwareMergeThreshold: 30_000,
    priority: 1,
  },
];
