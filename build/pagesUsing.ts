import type { Rolldown } from 'vite';

/** What a build knows of its modules. */
export interface ModuleGraph {
  getModuleInfo: (
    id: string,
  ) => Pick<Rolldown.ModuleInfo, 'importers' | 'dynamicImporters' | 'isEntry'> | null;
}

/**
 * The modules that are loaded by themselves, such as the pages, and that need a module to be there: those that
 * import it, by however many others.
 */
export function pagesUsing(id: string, graph: ModuleGraph): ReadonlySet<string> {
  const pages = new Set<string>();
  const seen = new Set([id]);
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const info = graph.getModuleInfo(next);
    if (!info) continue;
    if (info.isEntry || info.dynamicImporters.length > 0) pages.add(next);
    for (const importer of info.importers) {
      if (seen.has(importer)) continue;
      seen.add(importer);
      open.push(importer);
    }
  }
  return pages;
}
