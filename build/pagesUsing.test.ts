import { expect, it } from 'vitest';
import { pagesUsing, type ModuleGraph } from './pagesUsing';

/** Importers of each module; what `page` begins is loaded by itself. */
const IMPORTERS: Record<string, string[]> = {
  main: [],
  'page list': ['main'],
  'page form': ['main'],
  picker: ['page form'],
  button: ['picker', 'page list', 'circle'],
  circle: ['button'],
};

const graph: ModuleGraph = {
  getModuleInfo: (id) => {
    const importers = IMPORTERS[id];
    if (!importers) return null;
    const isPage = id.startsWith('page');
    return {
      importers: isPage ? [] : importers,
      dynamicImporters: isPage ? importers : [],
      isEntry: id === 'main',
    };
  },
};

it('finds the pages that need a module, through others and in circles', () => {
  expect([...pagesUsing('button', graph)].toSorted()).toEqual(['page form', 'page list']);
  expect([...pagesUsing('picker', graph)]).toEqual(['page form']);
  expect([...pagesUsing('page list', graph)]).toEqual(['page list']);
  expect([...pagesUsing('elsewhere', graph)]).toEqual([]);
});
