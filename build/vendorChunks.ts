import type { Rolldown } from 'vite';
import { pagesUsing, type ModuleGraph } from './pagesUsing.ts';

type CodeSplitting = Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined>;
type Groups = NonNullable<CodeSplitting['groups']>;

const WIZARD = /[\\/]app[\\/]pages[\\/]CreateServiceRoute\.tsx$/;
const SIGN_IN = /[\\/]app[\\/]pages[\\/]SignInRoute\.tsx$/;
const FORM = /[\\/]app[\\/]pages[\\/]Create\w+Route\.tsx$/;

type Users = 'forms' | 'wizard' | 'others';

/**
 * Which pages need a module: the forms alone, the wizard among others, or only others. The wizard is held to
 * budgets, so it must load nothing that others alone need, in as few files as can be.
 */
function usersAmong(pages: readonly string[]): Users {
  if (!pages.some((page) => WIZARD.test(page))) return 'others';
  return pages.every((page) => FORM.test(page)) ? 'forms' : 'wizard';
}

function isOfSignIn(pages: readonly string[]): boolean {
  return pages.some((page) => SIGN_IN.test(page));
}

function nameOfLibraries(id: string, graph: ModuleGraph): string {
  const names = { forms: 'libraries-forms', wizard: 'libraries-more', others: 'libraries-pages' };
  return names[usersAmong([...pagesUsing(id, graph)])];
}

function nameOfShared(id: string, graph: ModuleGraph): string | null {
  const pages = [...pagesUsing(id, graph)];
  if (pages.some((page) => graph.getModuleInfo(page)?.isEntry)) return 'frame';
  if (isOfSignIn(pages)) return usersAmong(pages) === 'others' ? null : 'shared-sign-in';
  const names = { forms: 'shared-forms', wizard: 'shared', others: null };
  return names[usersAmong(pages)];
}

/**
 * Dependencies change less often than the console, so they lie in files of their own that stay in a browser's cache
 * over many releases. Few of them: each file costs a request before the first paint, and compresses by itself, which
 * makes a file per library some 5 % larger in sum.
 */
export const vendorChunks: Groups = [
  // What every page needs. zod is told how to work before any other file of the console makes a schema.
  {
    name: 'libraries',
    test: /[\\/]node_modules[\\/]|[\\/]configureZod\.ts$/,
    tags: ['$initial'],
    priority: 3,
  },
  // What only the stand-in cloud needs; a group takes along what its modules import.
  { name: 'stand-in-library', test: /[\\/]node_modules[\\/](?:msw|@mswjs)[\\/]/, priority: 2 },
  // What only some pages need.
  {
    name: nameOfLibraries,
    debugName: 'libraries of some pages',
    test: /[\\/]node_modules[\\/]/,
    priority: 1,
  },
  // Pieces of the console that the frame or the wizard shares with other pages: by themselves each would cost a request.
  {
    name: nameOfShared,
    debugName: 'shared pieces',
    test: /[\\/]src[\\/](?:api|session|services|status|ui)[\\/](?!.*error(?:Codes|Words))/,
    minShareCount: 2,
    // What such a piece imports may be one that the first page needs as well, and stays there.
    includeDependenciesRecursively: false,
  },
];
