import type { BrowserContext } from '@playwright/test';

/**
 * What a browser reports of the pages of a context from now on: uncaught exceptions, errors on the console, refusals by
 * the content security policy. A request to the cloud that is refused or fails is none: the browser reports it as an
 * error even where the page handles it.
 * @returns the list, which goes on growing
 */
export function watchForProblems(context: BrowserContext): readonly string[] {
  const problems: string[] = [];
  context.on('weberror', (event) => problems.push(`Uncaught: ${event.error().message}`));
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    const { url } = message.location();
    if (
      message.text().startsWith('Failed to load resource') &&
      new URL(url).pathname.startsWith('/api/')
    )
      return;
    problems.push(`${message.type()}: ${message.text()}`);
  });
  return problems;
}
