import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { securityHeaders } from './securityHeaders.ts';

const POLICY = 'Content-Security-Policy';
/** Heeded over TLS alone, where it would bind whatever else is developed on this host, for two years. */
const TRANSPORT = 'Strict-Transport-Security';

/**
 * Lets the development server send the headers that every other host of the console sends, so that what they forbid is
 * seen before it is built. Its policy is looser by what the server itself puts on the page, and by nothing else.
 */
export function headersInDevelopment(): Plugin {
  const nonce = randomBytes(16).toString('base64');
  const headers = Object.entries(headersWith(nonce));
  return {
    name: 'headers-in-development',
    apply: (_config, { command, isPreview }) => command === 'serve' && isPreview !== true,
    config: () => ({
      html: { cspNonce: nonce },
      // In development the styling library would write its styles as text, which the policy forbids, and not by script
      // as it does when built.
      resolve: { alias: { '@emotion/sheet': builtStyleSheet() } },
    }),
    configureServer(server) {
      server.middlewares.use((_request, response, next) => {
        for (const [name, value] of headers) response.setHeader(name, value);
        next();
      });
    },
  };
}

/** The headers for pages whose inline scripts carry the nonce. */
function headersWith(nonce: string): Record<string, string> {
  const { [POLICY]: policy, [TRANSPORT]: _, ...others } = securityHeaders;
  if (policy === undefined) throw new Error(`securityHeaders.conf has no ${POLICY}.`);
  const allowed = {
    // React's refresh on change is prepared by an inline script.
    'script-src': `'nonce-${nonce}'`,
    // A stylesheet that is imported, and the overlay that shows an error, are style elements.
    'style-src': `'nonce-${nonce}'`,
    // A page whose server was ended asks from a worker of its own whether it is there again.
    'worker-src': 'blob:',
  };
  return { ...others, [POLICY]: withSources(policy, allowed) };
}

function withSources(policy: string, allowed: Readonly<Record<string, string>>): string {
  return Object.entries(allowed).reduce((loosened, [directive, source]) => {
    const start = `${directive} 'self'`;
    if (!loosened.includes(start)) throw new Error(`securityHeaders.conf has no “${start}”.`);
    return loosened.replace(start, `${start} ${source}`);
  }, policy);
}

function builtStyleSheet(): string {
  const ofStyling = createRequire(createRequire(import.meta.url).resolve('@emotion/react'));
  const folder = dirname(ofStyling.resolve('@emotion/sheet/package.json'));
  return join(folder, 'dist', 'emotion-sheet.esm.js');
}
