import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const MODULES = /[\\/]zod[\\/]v4[\\/]core[\\/](?:to-json-schema|json-schema-processors)\.js$/;
const EXPORTED = /^export (?:const|function) (\w+)/gm;

/**
 * Leaves zod's generator of JSON schemas out of a build. Every schema has it as a method, so that no bundler can drop
 * it, and the console describes none of its schemas that way: some 5 KB less, brotli, on every page. Whoever asks for a
 * JSON schema in a build gets an error that says so.
 */
export function withoutJsonSchema(): Plugin {
  return {
    name: 'without-json-schema',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: MODULES },
      handler(id) {
        const names = [...readFileSync(id, 'utf8').matchAll(EXPORTED)].map(
          ([, name]) => name ?? '',
        );
        if (names.length === 0) this.error(`zod has changed: ${id} exports nothing to leave out.`);
        return [
          `const refuse = () => { throw new Error('JSON schemas are left out of this build: see build/withoutJsonSchema.ts.'); };`,
          // Called as a schema is made, for its methods.
          'const refuseLater = () => refuse;',
          ...names.map(
            (name) =>
              `export const ${name} = ${name.startsWith('create') ? 'refuseLater' : 'refuse'};`,
          ),
        ].join('\n');
      },
    },
  };
}
